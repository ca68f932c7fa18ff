package vn.motcua.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.shared.Limits;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Role;
import vn.motcua.shared.StandIn;
import vn.motcua.shared.Vietnam;
import vn.motcua.shared.Work;

/**
 * Reads accounts and their roles. A demonstration's accounts exist while it runs, and only then.
 */
@Repository
class AccountQueries {

  private static final String ACTIVE =
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

  /** Where somebody works today: elsewhere while seconded. */
  private static final String COLLEAGUE =
      """
      select a.id as account_id, a.full_name, a.position,
             coalesce(s.agency_id, a.agency_id) as agency_id,
             case when s.id is null then a.department_id else s.department_id end as department_id
        from identity.account a
        left join identity.secondment s
          on s.account_id = a.id
         and s.cancelled_at is null
         and s.from_on <= :today
         and s.to_on >= :today
      """;

  private static final String WHO_MAY =
      COLLEAGUE
          + """
             where (s.id is null and a.agency_id = :agency
                    and (:department::bigint is null or a.department_id = :department)
                    or s.agency_id = :agency
                    and (:department::bigint is null or s.department_id = :department))
               and (s.agency_id in (:scopes) and s.role in (:roles) or exists (
                   select 1
                     from identity.role_grant g
                    where g.account_id = a.id
                      and g.role in (:roles)
                      and g.agency_id in (:scopes)
                      and (g.fields is null or cast(:field as text) is null or :field = any(g.fields))
                      and (g.works is null or cardinality(:works::text[]) = 0 or g.works && :works::text[])
                      and (not :wholly or (g.fields is null and g.works is null and g.departments is null))
                      and g.revoked_at is null
                      and g.valid_from <= :today
                      and (g.valid_to is null or g.valid_to >= :today)
                      and (s.id is null or s.keeps_home)))
               and"""
          + ACTIVE
          + """
             order by a.full_name collate "vi-x-icu", a.id
            """;

  /**
   * Authority rests on the roles the leader has today, so it sleeps while the leader works
   * elsewhere; and it is used at the agency it was given for.
   */
  private static final String SIGNERS =
      COLLEAGUE
          + """
             where (s.id is null and a.agency_id = :agency
                    or s.agency_id = :agency)
               and (s.agency_id in (:scopes) and s.role in (:roles) or exists (
                   select 1
                     from identity.role_grant g
                     join identity.account l on l.id = g.account_id and l.enabled
                     left join identity.secondment away
                       on away.account_id = l.id
                      and away.cancelled_at is null
                      and away.from_on <= :today
                      and away.to_on >= :today
                     left join identity.delegation d
                       on d.giver_id = g.account_id
                      and d.taker_id = a.id
                      and d.revoked_at is null
                      and d.valid_from <= :today
                      and d.valid_to >= :today
                      and (d.fields is null or :field = any(d.fields))
                      and (s.id is null or s.keeps_home or s.agency_id = d.agency_id)
                    where (g.account_id = a.id or d.delegation_id is not null)
                      and (away.id is null or away.keeps_home)
                      and g.role in (:roles)
                      and g.agency_id in (:scopes)
                      and (g.fields is null or :field = any(g.fields))
                      and (g.works is null or 'SIGN' = any(g.works))
                      and g.revoked_at is null
                      and g.valid_from <= :today
                      and (g.valid_to is null or g.valid_to >= :today)))
               and"""
          + ACTIVE
          + """
             order by a.full_name collate "vi-x-icu", a.id
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

  /**
   * What is wanted of people.
   *
   * @param roles those that carry one of the permissions
   * @param scopes ids of the agencies over which the role must be held: the agency or one above it
   * @param field for dossiers of that field; null = of any
   */
  record Wanted(
      Set<Permission> permissions,
      Collection<Role> roles,
      Collection<Long> scopes,
      @Nullable String field) {

    /** The kinds of work one of which the role must carry; empty = whatever. */
    Set<Work> works() {
      return permissions.stream().anyMatch(each -> each.works().isEmpty())
          ? Set.of()
          : permissions.stream().flatMap(each -> each.works().stream()).collect(Collectors.toSet());
    }

    boolean isOfUnit() {
      return permissions.stream().allMatch(each -> each.extent() == Permission.Extent.UNIT);
    }
  }

  List<Colleague> whoMay(
      Wanted wanted, long agencyId, @Nullable Long departmentId, LocalDate today) {
    return jdbc.sql(WHO_MAY)
        .param("demonstration", demonstration)
        .param("agency", agencyId)
        .param("department", departmentId)
        .param("roles", wanted.roles().stream().map(Role::name).toList())
        .param("scopes", wanted.scopes())
        .param("field", wanted.field())
        .param("works", LimitColumns.names(wanted.works()))
        .param("wholly", wanted.isOfUnit())
        .param("today", today)
        .query(Colleague.class)
        .list();
  }

  List<Colleague> colleagues(Collection<Long> ids) {
    return jdbc.sql(COLLEAGUE + " where a.id in (:ids)")
        .param("today", today())
        .param("ids", ids)
        .query(Colleague.class)
        .list();
  }

  /** The active accounts that work at an agency today, in name order. */
  List<Colleague> ofAgency(long agencyId) {
    return jdbc.sql(
            COLLEAGUE
                + """
                   where (s.id is null and a.agency_id = :agency
                          or s.agency_id = :agency)
                     and"""
                + ACTIVE
                + """
                   order by a.full_name collate "vi-x-icu", a.id
                   limit 500
                  """)
        .param("demonstration", demonstration)
        .param("today", today())
        .param("agency", agencyId)
        .query(Colleague.class)
        .list();
  }

  /** Those who sign by a leader's authority and those who sign of right, in name order. */
  List<Colleague> signers(Wanted wanted, long agencyId, LocalDate today) {
    return jdbc.sql(SIGNERS)
        .param("demonstration", demonstration)
        .param("agency", agencyId)
        .param("roles", wanted.roles().stream().map(Role::name).toList())
        .param("scopes", wanted.scopes())
        .param("field", wanted.field())
        .param("today", today)
        .query(Colleague.class)
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
