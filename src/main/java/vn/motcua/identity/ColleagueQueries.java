package vn.motcua.identity;

import static vn.motcua.identity.AccountQueries.ACTIVE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.platform.sql.TypedParameters;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Role;
import vn.motcua.shared.Vietnam;
import vn.motcua.shared.Work;

/** Finds people by what they may do where they work today. */
@Repository
class ColleagueQueries {

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

  /** Those who belong to the agency and those who may be seconded to it, along an index each. */
  private static final String OF_AGENCY =
      """
       where a.id in (
               select h.id
                 from identity.account h
                where h.agency_id = :agency
                union all
               select v.account_id
                 from identity.secondment v
                where v.agency_id = :agency
                  and v.cancelled_at is null
                  and v.to_on >= :today)
      """;

  private static final String ONE =
      """
       where a.id in (
               select n.id
                 from identity.account n
                where n.username = :person
                union all
               select :personId::bigint)
      """;

  private static final String IS_THERE =
      """
         and (s.id is null and a.agency_id = :agency
              or s.agency_id = :agency)
      """;

  private static final String IN_DEPARTMENT =
      """
         and (:department::bigint is null
              or case when s.id is null then a.department_id else s.department_id end = :department)
      """;

  private static final String HOLDING_ROLES =
      """
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
      """;

  /**
   * Authority rests on the roles the leader has today, so it sleeps while the leader works
   * elsewhere; and it is used at the agency it was given for.
   */
  private static final String SIGNING =
      """
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
      """;

  private static final String IN_NAME_ORDER =
      """
       order by a.full_name collate "vi-x-icu", a.id
      """;

  private static final Pattern ID = Pattern.compile("\\d{1,18}");

  private final JdbcClient jdbc;
  private final Clock clock;
  private final boolean demonstration;

  ColleagueQueries(
      JdbcClient jdbc, Clock clock, @Value("${motcua.demonstration}") boolean demonstration) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.demonstration = demonstration;
  }

  /**
   * What is wanted of people.
   *
   * @param roles those that carry one of the permissions
   * @param scopes ids of the agencies over which the role must be held: the agency or one above it
   * @param field for dossiers of that field; null = of any
   * @param person username or id of the only one asked for; empty = everybody
   */
  record Wanted(
      Set<Permission> permissions,
      Collection<Role> roles,
      Collection<Long> scopes,
      @Nullable String field,
      String person) {

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

  /** Those who hold one of the roles over the agency, in name order. */
  List<Colleague> whoMay(Wanted wanted, long agencyId, @Nullable Long departmentId) {
    var parameters = parameters(wanted, agencyId).id("department", departmentId);
    parameters.flag("wholly", wanted.isOfUnit()).value("works", LimitColumns.names(wanted.works()));
    return there(wanted, IN_DEPARTMENT + HOLDING_ROLES, parameters);
  }

  /** Those who sign by a leader's authority and those who sign of right, in name order. */
  List<Colleague> signers(Wanted wanted, long agencyId) {
    return there(wanted, SIGNING, parameters(wanted, agencyId));
  }

  /** The active accounts that work at an agency today, in name order. */
  List<Colleague> ofAgency(long agencyId) {
    return jdbc.sql(
            COLLEAGUE + OF_AGENCY + IS_THERE + " and" + ACTIVE + IN_NAME_ORDER + " limit 500")
        .param("demonstration", demonstration)
        .param("today", today())
        .param("agency", agencyId)
        .query(Colleague.class)
        .list();
  }

  List<Colleague> colleagues(Collection<Long> ids) {
    // an array, so that the statement is the same for any number of them
    return jdbc.sql(COLLEAGUE + " where a.id = any(:ids)")
        .param("today", today())
        .param("ids", ids.toArray(Long[]::new))
        .query(Colleague.class)
        .list();
  }

  private List<Colleague> there(Wanted wanted, String who, TypedParameters parameters) {
    var some = wanted.person().isEmpty() ? OF_AGENCY : ONE;
    return jdbc.sql(COLLEAGUE + some + IS_THERE + who + " and" + ACTIVE + IN_NAME_ORDER)
        .paramSource(parameters)
        .query(Colleague.class)
        .list();
  }

  private TypedParameters parameters(Wanted wanted, long agencyId) {
    var parameters =
        new TypedParameters()
            .id("agency", agencyId)
            .text("field", wanted.field())
            .text("person", wanted.person())
            .id(
                "personId",
                ID.matcher(wanted.person()).matches() ? Long.valueOf(wanted.person()) : null)
            .day("today", today())
            .flag("demonstration", demonstration);
    parameters
        .value("roles", wanted.roles().stream().map(Role::name).toList())
        .value("scopes", wanted.scopes());
    return parameters;
  }

  private LocalDate today() {
    return Vietnam.date(clock.instant());
  }
}
