package vn.motcua.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.motcua.platform.sql.Typed;
import vn.motcua.shared.Limits;
import vn.motcua.shared.Role;
import vn.motcua.shared.StaleVersion;
import vn.motcua.shared.Work;

/** Templates of roles and to whom they are assigned. */
@Repository
class TemplateStore {

  private static final String SELECT =
      """
      select t.template_id, t.province_id, t.name, t.roles, t.fields, t.works, null::bigint[] as departments, t.version,
             (select count(*)
                from (select 1
                        from identity.template_assignment a
                       where a.template_id = t.template_id
                         and a.ended_at is null
                         and (a.valid_to is null or a.valid_to >= :today)
                       limit 1000) held) as people
        from identity.role_template t
      """;

  private static final String ADD =
      """
      insert into identity.role_template (province_id, name, roles, fields, works)
      values (:province, :name, :roles, :fields::text[], :works::text[])
      on conflict (province_id, name) do nothing
      returning template_id
      """;

  private static final String CHANGE =
      """
      update identity.role_template
         set roles = :roles,
             fields = :fields::text[],
             works = :works::text[],
             version = version + 1
       where template_id = :id
         and version = :seen
      """;

  private static final String ASSIGN =
      """
      insert into identity.template_assignment (template_id, account_id, agency_id, fields, valid_from, valid_to)
      values (:template, :account, :agency, :fields::text[], :from, :to)
      returning assignment_id
      """;

  /** The fields of the template, narrowed by the assignment. */
  private static final String FIELDS =
      """
      case when t.fields is null or a.fields is null then coalesce(t.fields, a.fields)
           else array(select f
                        from unnest(a.fields) f
                       where f = any(t.fields)
                       order by f) end
      """;

  /** Gives this role to whoever holds the template, as it was assigned. */
  private static final String GIVE =
      """
      insert into identity.role_grant (account_id, role, agency_id, valid_from, valid_to, fields, works, assignment_id)
      select a.account_id, :role, a.agency_id, greatest(a.valid_from, :from), a.valid_to,
             case when :limitable then %s end, :works::text[], a.assignment_id
        from identity.template_assignment a
        join identity.role_template t on t.template_id = a.template_id
       where a.ended_at is null
         and (a.valid_to is null or a.valid_to >= :from)
         and (not :limitable or t.fields is null or a.fields is null or a.fields && t.fields)
         and\s"""
          .formatted(FIELDS);

  /** Limits this role, where it is still held of the template, as the template is now. */
  private static final String LIMIT =
      """
      update identity.role_grant g
         set fields = %s,
             works = :works::text[]
        from identity.template_assignment a
        join identity.role_template t on t.template_id = a.template_id
       where a.template_id = :template
         and a.ended_at is null
         and g.assignment_id = a.assignment_id
         and g.role = :role
         and g.revoked_at is null
      """
          .formatted(FIELDS);

  /** Assignments of which no role is left: what the template gains later is not for them. */
  private static final String END_EMPTY =
      """
      update identity.template_assignment a
         set ended_at = :now
       where a.account_id = :account
         and a.ended_at is null
         and not exists (
             select 1
               from identity.role_grant g
              where g.assignment_id = a.assignment_id
                and g.revoked_at is null)
      """;

  /** People whose assignment names none of these fields. */
  private static final String LEFT_WITHOUT =
      """
      select count(distinct a.account_id)
        from identity.template_assignment a
       where a.template_id = :template
         and a.ended_at is null
         and (a.valid_to is null or a.valid_to >= :today)
         and a.fields is not null
         and not a.fields && :fields::text[]
         and exists (
             select 1
               from identity.role_grant g
              where g.assignment_id = a.assignment_id
                and g.fields is not null
                and g.revoked_at is null)
      """;

  private static final String TAKE =
      """
      update identity.role_grant g
         set revoked_at = :now
        from identity.template_assignment a
       where a.template_id = :template
         and g.assignment_id = a.assignment_id
         and g.role = any(:roles)
         and g.revoked_at is null
      """;

  private static final String HOLDERS =
      """
        from identity.template_assignment a
        join identity.account p on p.id = a.account_id
       where a.template_id = :template
         and a.ended_at is null
         and (a.valid_to is null or a.valid_to >= :today)
      """;

  /** Their rights are read anew, and those of whoever signs for them. */
  private static final String GROW =
      """
      update identity.account
         set version = version + 1
       where id in (
             select a.account_id
               from identity.template_assignment a
              where a.template_id = :template
                and a.ended_at is null
              union
             select d.taker_id
               from identity.template_assignment a
               join identity.delegation d on d.giver_id = a.account_id
              where a.template_id = :template
                and a.ended_at is null
                and d.revoked_at is null)
      """;

  private final JdbcClient jdbc;

  TemplateStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<RoleTemplate> ofProvince(long provinceId, LocalDate today) {
    return jdbc.sql(SELECT + " where t.province_id = :province order by t.template_id limit 200")
        .param("province", provinceId)
        .param("today", today)
        .query(TemplateStore::read)
        .list();
  }

  Optional<RoleTemplate> find(long id, LocalDate today) {
    return jdbc.sql(SELECT + " where t.template_id = :id")
        .param("id", id)
        .param("today", today)
        .query(TemplateStore::read)
        .optional();
  }

  /** Empty when the province has one of that name. */
  Optional<Long> add(long provinceId, String name, Set<Role> roles, Limits limits) {
    return limited(jdbc.sql(ADD), limits)
        .param("province", provinceId)
        .param("name", name)
        .param("roles", names(roles))
        .query(Long.class)
        .optional();
  }

  void change(long id, long seen, Set<Role> roles, Limits limits) {
    if (limited(jdbc.sql(CHANGE), limits)
            .param("id", id)
            .param("seen", seen)
            .param("roles", names(roles))
            .update()
        != 1) {
      throw new StaleVersion("role template " + id);
    }
  }

  /** Assigns it and gives its roles. */
  void assign(RoleTemplate template, long account, NewGrant place) {
    var id =
        jdbc.sql(ASSIGN)
            .param("template", template.id())
            .param("account", account)
            .param("agency", place.agencyId())
            .param("fields", orNull(place.limits().fields().stream().sorted()))
            .param("from", place.validFrom())
            .param("to", Typed.day(place.validTo()))
            .query(Long.class)
            .single();
    for (var role : template.roles()) {
      forRole(GIVE + "a.assignment_id = :assignment", role, template.limits())
          .param("from", place.validFrom())
          .param("limitable", role.isLimitable())
          .param("assignment", id)
          .update();
    }
  }

  boolean isAssigned(long template, long account, long agency, LocalDate today) {
    return jdbc.sql("select count(*)" + HOLDERS + " and p.id = :account and a.agency_id = :agency")
            .param("template", template)
            .param("account", account)
            .param("agency", agency)
            .param("today", today)
            .query(Integer.class)
            .single()
        > 0;
  }

  void give(long template, Set<Role> roles, Limits limits, LocalDate today) {
    for (var role : roles) {
      forRole(GIVE + "a.template_id = :template", role, limits)
          .param("from", today)
          .param("limitable", role.isLimitable())
          .param("template", template)
          .update();
    }
  }

  /** Limits these of its roles as the template is now. */
  void limit(long template, Set<Role> roles, Limits limits) {
    for (var role : roles) {
      forRole(LIMIT, role, limits).param("template", template).update();
    }
  }

  void endEmpty(long account, Instant now) {
    jdbc.sql(END_EMPTY)
        .param("account", account)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  /** How many people hold it for none of these fields. */
  int leftWithout(long template, Set<String> fields, LocalDate today) {
    return jdbc.sql(LEFT_WITHOUT)
        .param("template", template)
        .param("fields", fields.toArray(String[]::new))
        .param("today", today)
        .query(Integer.class)
        .single();
  }

  void take(long template, Set<Role> roles, Instant now) {
    if (!roles.isEmpty()) {
      jdbc.sql(TAKE)
          .param("template", template)
          .param("roles", names(roles))
          .param("now", now.atOffset(ZoneOffset.UTC))
          .update();
    }
  }

  void grow(long template) {
    jdbc.sql(GROW).param("template", template).update();
  }

  /** Those who hold it, by agency and name. */
  List<Colleague> holders(long template, LocalDate today, @Nullable Integer limit) {
    return jdbc.sql(
            "select distinct p.id as account_id, p.full_name, p.position, p.agency_id, p.department_id"
                + HOLDERS
                + " order by p.agency_id, p.full_name, p.id limit :limit")
        .param("template", template)
        .param("today", today)
        .param("limit", Typed.number(limit))
        .query(Colleague.class)
        .list();
  }

  Counted counted(long template, LocalDate today) {
    return jdbc.sql(
            "select count(distinct p.id) as accounts, count(distinct a.agency_id) as agencies"
                + HOLDERS)
        .param("template", template)
        .param("today", today)
        .query(Counted.class)
        .single();
  }

  record Counted(int accounts, int agencies) {}

  /** A role carries of the kinds of work those that are its own. */
  private StatementSpec forRole(String sql, Role role, Limits limits) {
    return jdbc.sql(sql)
        .param("role", role.name())
        .param(
            "works",
            orNull(
                limits.works().stream().filter(role.works()::contains).sorted().map(Work::name)));
  }

  private static StatementSpec limited(StatementSpec statement, Limits limits) {
    return statement
        .param("fields", orNull(limits.fields().stream().sorted()))
        .param("works", orNull(limits.works().stream().sorted().map(Work::name)));
  }

  private static Object orNull(Stream<String> names) {
    var all = names.toArray(String[]::new);
    return Typed.texts(all.length == 0 ? null : all);
  }

  private static String[] names(Collection<Role> roles) {
    return roles.stream().sorted().map(Role::name).toArray(String[]::new);
  }

  private static RoleTemplate read(ResultSet row, int number) throws SQLException {
    var roles = EnumSet.noneOf(Role.class);
    for (var name : (Object[]) row.getArray("roles").getArray()) {
      roles.add(Role.valueOf((String) name));
    }
    return new RoleTemplate(
        row.getLong("template_id"),
        row.getLong("province_id"),
        row.getString("name"),
        roles,
        LimitColumns.read(row),
        row.getLong("version"),
        row.getInt("people"));
  }
}
