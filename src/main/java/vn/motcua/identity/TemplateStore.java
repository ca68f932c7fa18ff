package vn.motcua.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.shared.Role;
import vn.motcua.shared.StaleVersion;

/** Templates of roles and to whom they are assigned. */
@Repository
class TemplateStore {

  private static final String SELECT =
      """
      select t.template_id, t.province_id, t.name, t.roles, t.version,
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
      insert into identity.role_template (province_id, name, roles)
      values (:province, :name, :roles)
      on conflict (province_id, name) do nothing
      returning template_id
      """;

  private static final String CHANGE =
      """
      update identity.role_template
         set roles = :roles,
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

  /** Gives each of these roles to whoever holds the template, as it was assigned. */
  private static final String GIVE =
      """
      insert into identity.role_grant (account_id, role, agency_id, valid_from, valid_to, fields, assignment_id)
      select a.account_id, r.role, a.agency_id, greatest(a.valid_from, :from), a.valid_to,
             case when r.role = any(:limitable) then a.fields end, a.assignment_id
        from identity.template_assignment a
       cross join unnest(:roles) as r(role)
       where a.ended_at is null
         and (a.valid_to is null or a.valid_to >= :from)
         and\s""";

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
  Optional<Long> add(long provinceId, String name, Set<Role> roles) {
    return jdbc.sql(ADD)
        .param("province", provinceId)
        .param("name", name)
        .param("roles", names(roles))
        .query(Long.class)
        .optional();
  }

  void change(long id, long seen, Set<Role> roles) {
    if (jdbc.sql(CHANGE).param("id", id).param("seen", seen).param("roles", names(roles)).update()
        != 1) {
      throw new StaleVersion("role template " + id);
    }
  }

  /** Assigns it and gives its roles. */
  void assign(RoleTemplate template, long account, NewGrant place, LocalDate today) {
    var fields = place.limits().fields().stream().sorted().toArray(String[]::new);
    var id =
        jdbc.sql(ASSIGN)
            .param("template", template.id())
            .param("account", account)
            .param("agency", place.agencyId())
            .param("fields", fields.length == 0 ? null : fields)
            .param("from", place.validFrom())
            .param("to", place.validTo())
            .query(Long.class)
            .single();
    jdbc.sql(GIVE + "a.assignment_id = :assignment")
        .param("from", place.validFrom())
        .param("limitable", limitable())
        .param("roles", names(template.roles()))
        .param("assignment", id)
        .update();
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

  void give(long template, Set<Role> roles, LocalDate today) {
    if (!roles.isEmpty()) {
      jdbc.sql(GIVE + "a.template_id = :template")
          .param("from", today)
          .param("limitable", limitable())
          .param("roles", names(roles))
          .param("template", template)
          .update();
    }
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
        .param("limit", limit)
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

  /** Roles that work on dossiers, and so can be limited to fields. */
  private static String[] limitable() {
    return Arrays.stream(Role.values())
        .filter(role -> !role.works().isEmpty())
        .map(Role::name)
        .toArray(String[]::new);
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
        row.getLong("version"),
        row.getInt("people"));
  }
}
