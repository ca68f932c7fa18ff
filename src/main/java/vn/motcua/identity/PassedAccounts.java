package vn.motcua.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.identity.PassAccounts.RemainingAccount;
import vn.motcua.platform.sql.Typed;
import vn.motcua.platform.sql.TypedParameters;
import vn.motcua.shared.Limits;

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
      "select g.id, g.role, g.valid_from, g.valid_to, g.fields, g.works, g.departments, g.assignment_id"
          + " from identity.role_grant g where"
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
      insert into identity.role_grant
        (account_id, role, agency_id, valid_from, valid_to, fields, works, departments, assignment_id)
      select :account, :role, :agency, greatest(cast(:from as date), cast(:on as date)), cast(:to as date),
             :fields::text[], :works::text[], :departments::bigint[],
             (select there.assignment_id
                from identity.template_assignment here
                join identity.template_assignment there
                  on there.template_id = here.template_id
                 and there.account_id = here.account_id
                 and there.agency_id = :agency
                 and there.ended_at is null
               where here.assignment_id = :assignment
               order by there.assignment_id desc
               limit 1)
       where not exists (select
                           from identity.role_grant g
                          where g.account_id = :account
                            and g.role = :role
                            and g.agency_id = :agency
                            and (g.fields is null and g.works is null and g.departments is null
                                 or g.fields is not distinct from :fields::text[]
                                    and g.works is not distinct from :works::text[]
                                    and g.departments is not distinct from :departments::bigint[])
                            and g.revoked_at is null
                            and (g.valid_to is null or g.valid_to >= cast(:to as date)))
      """;
  private static final String ASSIGN_THERE =
      """
      insert into identity.template_assignment (template_id, account_id, agency_id, fields, valid_from, valid_to)
      select a.template_id, a.account_id, successor.id, a.fields, greatest(a.valid_from, cast(:on as date)), a.valid_to
        from identity.template_assignment a
       cross join unnest(:successors::bigint[]) as successor(id)
       where a.account_id = :account
         and a.agency_id = :agency
         and a.ended_at is null
         and (a.valid_to is null or a.valid_to >= :on)
         and not exists (select
                           from identity.template_assignment there
                          where there.template_id = a.template_id
                            and there.account_id = a.account_id
                            and there.agency_id = successor.id
                            and there.fields is not distinct from a.fields
                            and there.ended_at is null
                            and (there.valid_to is null or there.valid_to >= a.valid_to))
      """;
  private static final String UNASSIGN_HERE =
      """
      update identity.template_assignment
         set ended_at = :now
       where account_id = :account
         and agency_id = :agency
         and ended_at is null
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
    return ids(
        """
        select staff_id
          from identity.account
         where agency_id = :agency
           and staff_id is not null
        """,
        new TypedParameters().id("agency", agencyId));
  }

  int countRoles(long agencyId, LocalDate on) {
    return jdbc.sql(COUNT_ROLES)
        .param("agency", agencyId)
        .param("on", on)
        .query(Integer.class)
        .single();
  }

  List<Long> holders(long agencyId, LocalDate on, int limit) {
    return ids(
        HOLDERS, new TypedParameters().id("agency", agencyId).day("on", on).number("limit", limit));
  }

  List<OpenGrant> grants(long accountId, long agencyId, LocalDate on) {
    return jdbc.sql(GRANTS)
        .param("account", accountId)
        .param("agency", agencyId)
        .param("on", on)
        .query(PassedAccounts::read)
        .list();
  }

  List<Long> notEmpty(List<Long> agencyIds, LocalDate on) {
    return ids(
        NOT_EMPTY,
        new TypedParameters().value("agencies", agencyIds.toArray(Long[]::new)).day("on", on));
  }

  private List<Long> ids(String sql, TypedParameters values) {
    return jdbc.sql(sql).paramSource(values).query(Long.class).list();
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
        .param("department", Typed.id(departmentId))
        .param("staff", Typed.id(staffId))
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

  /** Gives the role over the successor with its limits, unless it is held there as long already. */
  void grantOnce(
      long accountId, OpenGrant grant, long successorId, Set<Long> departments, LocalDate on) {
    var limits = new Limits(grant.limits().fields(), grant.limits().works(), departments);
    LimitColumns.add(jdbc.sql(GRANT_ONCE), limits)
        .param("account", accountId)
        .param("role", grant.role())
        .param("agency", successorId)
        .param("from", grant.validFrom())
        .param("on", on)
        .param("to", Typed.day(grant.validTo()))
        .param("assignment", Typed.id(grant.assignmentId()))
        .update();
  }

  /** Lets what templates the account has over the agency go on over the successors. */
  void passAssignments(long accountId, long agencyId, Collection<Long> successorIds, LocalDate on) {
    jdbc.sql(ASSIGN_THERE)
        .param("account", accountId)
        .param("agency", agencyId)
        .param("successors", successorIds.toArray(Long[]::new))
        .param("on", on)
        .update();
  }

  void endAssignments(long accountId, long agencyId, OffsetDateTime now) {
    jdbc.sql(UNASSIGN_HERE)
        .param("account", accountId)
        .param("agency", agencyId)
        .param("now", now)
        .update();
  }

  private static OpenGrant read(ResultSet row, int number) throws SQLException {
    return new OpenGrant(
        row.getLong("id"),
        row.getString("role"),
        row.getObject("valid_from", LocalDate.class),
        row.getObject("valid_to", LocalDate.class),
        LimitColumns.read(row),
        row.getObject("assignment_id", Long.class));
  }

  /**
   * A role that is not over.
   *
   * @param assignmentId of the template it came from; null = given by itself
   */
  record OpenGrant(
      long id,
      String role,
      LocalDate validFrom,
      @Nullable LocalDate validTo,
      Limits limits,
      @Nullable Long assignmentId) {}
}
