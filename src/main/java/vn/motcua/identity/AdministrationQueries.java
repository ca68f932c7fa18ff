package vn.motcua.identity;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.identity.AccountDetails.HeldRole;
import vn.motcua.platform.sql.Typed;
import vn.motcua.shared.Role;

/** Reads accounts for those who manage them. */
@Repository
class AdministrationQueries {

  private static final String COLUMNS =
      """
      select a.id, a.username, a.full_name, a.position, a.agency_id, a.department_id,
             a.password_hash is not null as has_password, a.must_change_password, a.enabled,
             a.version
        from identity.account a
      """;
  private static final String ONE = COLUMNS + " where a.id = :id";
  private static final String OF_AGENCY =
      COLUMNS
          + """
             where a.agency_id = :agency
               and (:after::text is null or a.username > :after)
             order by a.username
             limit :limit
            """;
  private static final String FIND =
      COLUMNS
          + """
             where a.agency_id in (:agencies)
               and platform.fold(a.full_name || ' ' || a.username) like '%' || platform.fold(:text) || '%'
             order by a.full_name collate "vi-x-icu", a.id
             limit :limit
            """;
  private static final String ROLES =
      """
      select g.account_id, g.id, g.role, g.agency_id, g.valid_from, g.valid_to,
             g.fields, g.works, g.departments
        from identity.role_grant g
       where g.account_id in (:accounts)
         and g.revoked_at is null
       order by g.valid_from, g.id
      """;

  private final JdbcClient jdbc;

  AdministrationQueries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<AccountDetails> one(long id) {
    return withRoles(jdbc.sql(ONE).param("id", id).query(Row.class).list()).stream().findFirst();
  }

  /** Empty when the account names none. */
  String email(long id) {
    return jdbc.sql("select coalesce(email, '') from identity.account where id = :id")
        .param("id", id)
        .query(String.class)
        .single();
  }

  /** Accounts of the agency in the order of their names, after the given one. */
  List<AccountDetails> ofAgency(long agencyId, @Nullable String after, int limit) {
    return withRoles(
        jdbc.sql(OF_AGENCY)
            .param("agency", agencyId)
            .param("after", Typed.text(after))
            .param("limit", limit)
            .query(Row.class)
            .list());
  }

  /** Accounts of the agencies whose names contain the words, without case and diacritics. */
  List<AccountDetails> find(Collection<Long> agencies, String text, int limit) {
    return withRoles(
        jdbc.sql(FIND)
            .param("agencies", agencies)
            .param("text", text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_"))
            .param("limit", limit)
            .query(Row.class)
            .list());
  }

  private List<AccountDetails> withRoles(List<Row> rows) {
    if (rows.isEmpty()) {
      return List.of();
    }
    var roles =
        jdbc.sql(ROLES)
            .param("accounts", rows.stream().map(Row::id).toList())
            .query(
                (row, number) ->
                    new Owned(
                        row.getLong("account_id"),
                        new HeldRole(
                            row.getLong("id"),
                            Role.valueOf(row.getString("role")),
                            row.getLong("agency_id"),
                            row.getObject("valid_from", LocalDate.class),
                            row.getObject("valid_to", LocalDate.class),
                            LimitColumns.read(row))))
            .list();
    return rows.stream()
        .map(
            row ->
                row.with(
                    roles.stream()
                        .filter(owned -> owned.accountId() == row.id())
                        .map(Owned::role)
                        .toList()))
        .toList();
  }

  record Owned(long accountId, HeldRole role) {}

  record Row(
      long id,
      String username,
      String fullName,
      String position,
      long agencyId,
      @Nullable Long departmentId,
      boolean hasPassword,
      boolean mustChangePassword,
      boolean enabled,
      long version) {

    AccountDetails with(List<HeldRole> roles) {
      return new AccountDetails(
          id,
          username,
          fullName,
          position,
          agencyId,
          departmentId,
          hasPassword,
          mustChangePassword,
          enabled,
          version,
          roles);
    }
  }
}
