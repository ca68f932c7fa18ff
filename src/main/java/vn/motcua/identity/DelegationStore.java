package vn.motcua.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.platform.sql.Typed;
import vn.motcua.shared.ActingFor;
import vn.motcua.shared.Limits;
import vn.motcua.shared.Role;
import vn.motcua.shared.Work;

/** Delegations of the right to sign. */
@Repository
class DelegationStore {

  private static final String ADD =
      """
      insert into identity.delegation
        (giver_id, taker_id, agency_id, agency_path, form, fields, ground, valid_from, valid_to, given_at)
      values
        (:giver, :taker, :agency, :path, :form, :fields::text[], :ground, :from, :to, :at)
      returning delegation_id
      """;

  private static final String REVOKE =
      """
      update identity.delegation
         set revoked_at = :at,
             revoked_by = :by
       where delegation_id = :id
         and revoked_at is null
      """;

  private static final String SELECT =
      """
      select d.delegation_id, d.giver_id, g.full_name as giver_name, g.position as giver_position,
             d.taker_id, t.full_name as taker_name, t.position as taker_position,
             d.agency_id, d.agency_path, d.form, d.fields, d.ground, d.valid_from, d.valid_to, d.given_at, d.revoked_at, d.revoked_by
        from identity.delegation d
        join identity.account g on g.id = d.giver_id
        join identity.account t on t.id = d.taker_id
      """;

  /**
   * What the leader may sign of right, each role with its scope; authority is not passed on. It
   * sleeps while the leader's roles do, and while the other works away from where it was given.
   */
  private static final String HELD =
      """
      select d.delegation_id, d.form, g.full_name, g.position, r.role, r.agency_id,
             d.fields as delegated, r.fields
        from identity.delegation d
        join identity.account g on g.id = d.giver_id
        join identity.role_grant r on r.account_id = g.id
        left join identity.secondment away
          on away.account_id = g.id
         and away.cancelled_at is null
         and away.from_on <= :today
         and away.to_on >= :today
        left join identity.secondment elsewhere
          on elsewhere.account_id = d.taker_id
         and elsewhere.cancelled_at is null
         and elsewhere.from_on <= :today
         and elsewhere.to_on >= :today
       where d.taker_id = :taker
         and (away.id is null or away.keeps_home)
         and (elsewhere.id is null or elsewhere.keeps_home or elsewhere.agency_id = d.agency_id)
         and d.revoked_at is null
         and d.valid_from <= :today
         and d.valid_to >= :today
         and g.enabled
         and r.role in (:roles)
         and (r.works is null or 'SIGN' = any(r.works))
         and r.revoked_at is null
         and r.valid_from <= :today
         and (r.valid_to is null or r.valid_to >= :today)
       order by d.delegation_id, r.id
      """;

  private static final String PASS =
      """
      update identity.delegation
         set agency_id = :successor,
             agency_path = :path
       where giver_id = :giver
         and agency_id = :agency
         and revoked_at is null
         and valid_to >= :on
      """;

  /** Whoever acts for somebody has other rights when these change. */
  private static final String GROW_TAKERS =
      """
      update identity.account
         set version = version + 1
       where id in (
             select taker_id
               from identity.delegation
              where giver_id = :giver
                and revoked_at is null
                and valid_to >= :today)
      """;

  private final JdbcClient jdbc;

  DelegationStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A role somebody has through another. */
  record Held(Role role, long agencyId, Limits limits, ActingFor actingFor) {}

  long add(
      long giver, long taker, NewDelegation wanted, long agencyId, String agencyPath, Instant at) {
    var fields = wanted.fields().stream().sorted().toArray(String[]::new);
    return jdbc.sql(ADD)
        .param("giver", giver)
        .param("taker", taker)
        .param("agency", agencyId)
        .param("path", agencyPath)
        .param("form", wanted.form().name())
        .param("fields", Typed.texts(fields.length == 0 ? null : fields))
        .param("ground", wanted.ground())
        .param("from", Typed.day(wanted.validFrom()))
        .param("to", Typed.day(wanted.validTo()))
        .param("at", at.atOffset(ZoneOffset.UTC))
        .query(Long.class)
        .single();
  }

  boolean revoke(long id, String by, Instant at) {
    return jdbc.sql(REVOKE)
            .param("id", id)
            .param("by", by)
            .param("at", at.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  void grow(long accountId) {
    jdbc.sql("update identity.account set version = version + 1 where id = :id")
        .param("id", accountId)
        .update();
  }

  void growTakers(long giver, LocalDate today) {
    jdbc.sql(GROW_TAKERS).param("giver", giver).param("today", today).update();
  }

  /** What a leader gave at an agency that ended goes on where the leader does. */
  void pass(long giver, long agencyId, long successorId, String successorPath, LocalDate on) {
    jdbc.sql(PASS)
        .param("giver", giver)
        .param("agency", agencyId)
        .param("successor", successorId)
        .param("path", successorPath)
        .param("on", on)
        .update();
  }

  Optional<Delegation> find(long id) {
    return jdbc.sql(SELECT + " where d.delegation_id = :id")
        .param("id", id)
        .query(DelegationStore::read)
        .optional();
  }

  /** Those this person gave or was given, and all under these paths; the newest first. */
  List<Delegation> all(long accountId, Collection<String> scopes, long before, int limit) {
    return jdbc.sql(
            SELECT
                + """
                   where d.delegation_id < :before
                     and (d.giver_id = :account or d.taker_id = :account or d.agency_path like any (:scopes))
                   order by d.delegation_id desc
                   limit :limit
                  """)
        .param("account", accountId)
        .param("scopes", scopes.stream().map(path -> path + "%").toArray(String[]::new))
        .param("before", before)
        .param("limit", limit)
        .query(DelegationStore::read)
        .list();
  }

  List<Held> held(long taker, Collection<Role> roles, LocalDate today) {
    return jdbc
        .sql(HELD)
        .param("taker", taker)
        .param("roles", roles.stream().map(Role::name).toList())
        .param("today", today)
        .query((row, number) -> held(row))
        .list()
        .stream()
        .flatMap(Optional::stream)
        .toList();
  }

  /** Empty when the leader may no longer sign any of the delegated fields. */
  private static Optional<Held> held(ResultSet row) throws SQLException {
    var own = strings(row, "fields");
    var delegated = strings(row, "delegated");
    var fields =
        own.isEmpty() || delegated.isEmpty()
            ? own.isEmpty() ? delegated : own
            : own.stream().filter(delegated::contains).collect(Collectors.toSet());
    if (fields.isEmpty() && !own.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Held(
            Role.valueOf(row.getString("role")),
            row.getLong("agency_id"),
            new Limits(fields, Set.of(Work.SIGN), Set.of()),
            new ActingFor(
                row.getLong("delegation_id"),
                ActingFor.Form.valueOf(row.getString("form")),
                row.getString("full_name"),
                row.getString("position"))));
  }

  private static Delegation read(ResultSet row, int number) throws SQLException {
    return new Delegation(
        row.getLong("delegation_id"),
        colleague(row, "giver"),
        colleague(row, "taker"),
        row.getString("agency_path"),
        ActingFor.Form.valueOf(row.getString("form")),
        strings(row, "fields"),
        row.getString("ground"),
        row.getObject("valid_from", LocalDate.class),
        row.getObject("valid_to", LocalDate.class),
        row.getObject("given_at", OffsetDateTime.class).toInstant(),
        instant(row, "revoked_at"),
        row.getString("revoked_by"));
  }

  private static Colleague colleague(ResultSet row, String who) throws SQLException {
    return new Colleague(
        row.getLong(who + "_id"),
        row.getString(who + "_name"),
        row.getString(who + "_position"),
        row.getLong("agency_id"),
        null);
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    var at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }

  private static Set<String> strings(ResultSet row, String column) throws SQLException {
    var array = row.getArray(column);
    return array == null
        ? Set.of()
        : Arrays.stream((Object[]) array.getArray())
            .map(String.class::cast)
            .collect(Collectors.toSet());
  }
}
