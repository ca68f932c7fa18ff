package vn.motcua.identity;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.identity.PassAccounts.RemainingAccount;

/** All SQL about accounts and roles that pass to a successor. */
@Repository
class PassedAccounts {

  private static final String REMAINING =
      """
      select id, full_name, position, department_id, staff_id
        from identity.account
       where agency_id = :agency
       order by id
       limit :limit
      """;
  private static final String OPEN_GRANT =
      """
             g.agency_id = :agency
         and g.revoked_at is null
         and (g.valid_to is null or g.valid_to >= :on)
      """;
  private static final String COUNT_ROLES =
      "select count(*) from identity.role_grant g where" + OPEN_GRANT;
  private static final String HOLDERS =
      "select distinct g.account_id from identity.role_grant g where"
          + OPEN_GRANT
          + " order by g.account_id limit :limit";
  private static final String GRANTS =
      "select g.id, g.role, g.valid_from, g.valid_to from identity.role_grant g where"
          + OPEN_GRANT
          + " and g.account_id = :account order by g.id";
  private static final String NOT_EMPTY =
      """
      select a.id
        from unnest(cast(:agencies as bigint[])) a (id)
       where exists (select
                       from identity.account c
                      where c.agency_id = a.id)
          or exists (select
                       from identity.role_grant g
                      where g.agency_id = a.id
                        and g.revoked_at is null
                        and (g.valid_to is null or g.valid_to >= :on))
      """;
  private static final String MOVE =
      """
      update identity.account
         set agency_id = :successor,
             department_id = :department,
             staff_id = coalesce(:staff, staff_id),
             version = version + 1
       where id = :account
         and agency_id = :agency
      """;
  private static final String GRANT_ONCE =
      """
      insert into identity.role_grant (account_id, role, agency_id, valid_from, valid_to)
      select :account, :role, :agency, greatest(cast(:from as date), cast(:on as date)), cast(:to as date)
       where not exists (select
                           from identity.role_grant g
                          where g.account_id = :account
                            and g.role = :role
                            and g.agency_id = :agency
                            and g.revoked_at is null
                            and (g.valid_to is null or g.valid_to >= cast(:to as date)))
      """;

  private final JdbcClient jdbc;

  PassedAccounts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<RemainingAccount> remaining(long agencyId, int limit) {
    return jdbc.sql(REMAINING)
        .param("agency", agencyId)
        .param("limit", limit)
        .query(RemainingAccount.class)
        .list();
  }

  int countAccounts(long agencyId) {
    return jdbc.sql("select count(*) from identity.account where agency_id = :agency")
        .param("agency", agencyId)
        .query(Integer.class)
        .single();
  }

  List<Long> staffIds(long agencyId) {
    return jdbc.sql(
            """
            select staff_id
              from identity.account
             where agency_id = :agency
               and staff_id is not null
            """)
        .param("agency", agencyId)
        .query(Long.class)
        .list();
  }

  int countRoles(long agencyId, LocalDate on) {
    return jdbc.sql(COUNT_ROLES)
        .param("agency", agencyId)
        .param("on", on)
        .query(Integer.class)
        .single();
  }

  List<Long> holders(long agencyId, LocalDate on, int limit) {
    return jdbc.sql(HOLDERS)
        .param("agency", agencyId)
        .param("on", on)
        .param("limit", limit)
        .query(Long.class)
        .list();
  }

  List<OpenGrant> grants(long accountId, long agencyId, LocalDate on) {
    return jdbc.sql(GRANTS)
        .param("account", accountId)
        .param("agency", agencyId)
        .param("on", on)
        .query(OpenGrant.class)
        .list();
  }

  List<Long> notEmpty(List<Long> agencyIds, LocalDate on) {
    return jdbc.sql(NOT_EMPTY)
        .param("agencies", agencyIds.toArray(Long[]::new))
        .param("on", on)
        .query(Long.class)
        .list();
  }

  void move(
      long accountId,
      long agencyId,
      long successorId,
      @Nullable Long departmentId,
      @Nullable Long staffId) {
    jdbc.sql(MOVE)
        .param("account", accountId)
        .param("agency", agencyId)
        .param("successor", successorId)
        .param("department", departmentId)
        .param("staff", staffId)
        .update();
  }

  void grow(long accountId) {
    jdbc.sql("update identity.account set version = version + 1 where id = :account")
        .param("account", accountId)
        .update();
  }

  void end(long grantId, LocalDate lastDay) {
    jdbc.sql("update identity.role_grant set valid_to = :lastDay where id = :grant")
        .param("grant", grantId)
        .param("lastDay", lastDay)
        .update();
  }

  void revoke(long grantId, OffsetDateTime now) {
    jdbc.sql("update identity.role_grant set revoked_at = :now where id = :grant")
        .param("grant", grantId)
        .param("now", now)
        .update();
  }

  /** Gives the role over the successor, unless it is held there as long already. */
  void grantOnce(long accountId, OpenGrant grant, long successorId, LocalDate on) {
    jdbc.sql(GRANT_ONCE)
        .param("account", accountId)
        .param("role", grant.role())
        .param("agency", successorId)
        .param("from", grant.validFrom())
        .param("on", on)
        .param("to", grant.validTo())
        .update();
  }

  record OpenGrant(long id, String role, LocalDate validFrom, @Nullable LocalDate validTo) {}
}
