package vn.motcua.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.shared.Limits;
import vn.motcua.shared.Role;
import vn.motcua.shared.StandIn;
import vn.motcua.shared.Vietnam;

/**
 * Reads accounts and their roles. A demonstration's accounts exist while it runs, and only then.
 */
@Repository
class AccountQueries {

  static final String ACTIVE =
      """
             a.enabled
         and (not a.demonstration or :demonstration)
      """;
  private static final String ACCOUNT =
      """
      select a.id, a.username, a.full_name, a.agency_id, a.department_id, a.password_hash,
             a.must_change_password, a.version, s.agency_id as seconded_to,
             s.department_id as seconded_department, s.role as seconded_role,
             coalesce(s.keeps_home, true) as keeps_home
        from identity.account a
        left join identity.secondment s
          on s.account_id = a.id
         and s.cancelled_at is null
         and s.from_on <= :today
         and s.to_on >= :today
       where\s"""
          + ACTIVE;
  private static final String VERSION =
      "select a.version from identity.account a where a.id = :id and" + ACTIVE;
  private static final String BY_TOKEN =
      """
      select a.id, a.version
        from identity.api_session s
        join identity.account a on a.id = s.account_id
       where s.token_hash = :hash
         and s.expires_at > :now
         and"""
          + ACTIVE;
  private static final String GRANTS =
      """
      select g.role, g.agency_id, g.fields, g.works, g.departments
        from identity.role_grant g
       where g.account_id = :id
         and g.revoked_at is null
         and g.valid_from <= :today
         and (g.valid_to is null or g.valid_to >= :today)
      """;
  private static final String STANDS_IN_FOR =
      """
      with recursive absent (account_id) as (
        select b.account_id
          from identity.absence b
         where b.substitute_id = :id
           and b.cancelled_at is null
           and b.from_on <= :today
           and b.to_on >= :today
         union
        select b.account_id
          from identity.absence b
          join absent s on s.account_id = b.substitute_id
         where b.cancelled_at is null
           and b.from_on <= :today
           and b.to_on >= :today)
      select a.id as account_id, a.full_name, a.department_id
        from absent
        join identity.account a on a.id = absent.account_id
       where a.id <> :id
       order by a.id
      """;

  private final JdbcClient jdbc;
  private final Clock clock;
  private final boolean demonstration;

  AccountQueries(
      JdbcClient jdbc, Clock clock, @Value("${motcua.demonstration}") boolean demonstration) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.demonstration = demonstration;
  }

  private LocalDate today() {
    return Vietnam.date(clock.instant());
  }

  Optional<AccountRow> active(String username) {
    return jdbc.sql(ACCOUNT + " and a.username = :username")
        .param("today", today())
        .param("demonstration", demonstration)
        .param("username", username)
        .query(AccountRow.class)
        .optional();
  }

  Optional<AccountRow> active(long id) {
    return jdbc.sql(ACCOUNT + " and a.id = :id")
        .param("today", today())
        .param("demonstration", demonstration)
        .param("id", id)
        .query(AccountRow.class)
        .optional();
  }

  /** Where links for a new password may be sent; empty when the account names no address. */
  Optional<String> email(long id) {
    return jdbc.sql("select email from identity.account where id = :id and email is not null")
        .param("id", id)
        .query(String.class)
        .optional();
  }

  Optional<AccountVersion> version(long id) {
    return jdbc.sql(VERSION)
        .param("demonstration", demonstration)
        .param("id", id)
        .query(Long.class)
        .optional()
        .map(version -> new AccountVersion(id, version));
  }

  Optional<AccountVersion> byToken(byte[] hash, OffsetDateTime now) {
    return jdbc.sql(BY_TOKEN)
        .param("demonstration", demonstration)
        .param("hash", hash)
        .param("now", now)
        .query(AccountVersion.class)
        .optional();
  }

  /** Who is absent today with that account as substitute, also at second hand. */
  List<StandIn> standsInFor(long accountId, LocalDate today) {
    return jdbc.sql(STANDS_IN_FOR)
        .param("id", accountId)
        .param("today", today)
        .query(StandIn.class)
        .list();
  }

  List<GrantRow> grants(long accountId, LocalDate today) {
    return jdbc.sql(GRANTS)
        .param("id", accountId)
        .param("today", today)
        .query(
            (row, number) ->
                new GrantRow(
                    Role.valueOf(row.getString("role")),
                    row.getLong("agency_id"),
                    LimitColumns.read(row)))
        .list();
  }

  record AccountRow(
      long id,
      String username,
      String fullName,
      long agencyId,
      @Nullable Long departmentId,
      @Nullable String passwordHash,
      boolean mustChangePassword,
      long version,
      @Nullable Long secondedTo,
      @Nullable Long secondedDepartment,
      @Nullable String secondedRole,
      boolean keepsHome) {

    /** The agency the person works for today. */
    long worksAt() {
      return secondedTo == null ? agencyId : secondedTo;
    }

    /** The department the person works in today. */
    @Nullable Long worksIn() {
      return secondedTo == null ? departmentId : secondedDepartment;
    }
  }

  record AccountVersion(long id, long version) {}

  record GrantRow(Role role, long agencyId, Limits limits) {}
}
