package vn.motcua.catalogue.use;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.platform.sql.Batches;
import vn.motcua.platform.sql.NamedStatement;
import vn.motcua.platform.sql.TypedParameters;

/** All SQL about publication and setting up. */
@Repository
class UseStore {

  private static final String DECISIONS =
      """
      select procedure_code, agency_id, kind, active, changed_at
      from catalogue.procedure_use
      where agency_id = any(:agencies)
      """;

  /** Of the line the nearest that decided; where nobody did, what the procedure is by itself. */
  private static final NamedStatement HOLDS =
      NamedStatement.of(
          """
      select coalesce(
        (select u.active
         from unnest(:line::bigint[]) with ordinality as l (agency_id, distance)
         join catalogue.procedure_use u on u.agency_id = l.agency_id
         where u.procedure_code = :code
           and u.kind = :kind
         order by l.distance
         limit 1),
        (select p.in_use
         from catalogue.procedure p
         where p.code = :code),
        false)
      """);

  private static final String NOT_IN_USE =
      """
      select code
      from catalogue.procedure
      where not in_use
      """;
  private static final String KNOWN =
      """
      select code, created_at
      from catalogue.procedure
      """;
  private static final String PUBLISHED_NOWHERE =
      """
      select code
      from catalogue.procedure p
      where not in_use
        and not exists (
          select 1
          from catalogue.procedure_use u
          where u.procedure_code = p.code
            and u.kind = 'PUBLISHED'
            and u.active)
      """;
  private static final String DECIDE =
      """
      insert into catalogue.procedure_use (
        agency_id, procedure_code, kind, active, changed_at, changed_by, reason)
      select :agency, p.code, :kind, :active, :at, :by, :reason
      from catalogue.procedure p
      where p.code = :code
      on conflict (agency_id, procedure_code, kind) do update
      set active = excluded.active,
        changed_at = excluded.changed_at,
        changed_by = excluded.changed_by,
        reason = excluded.reason
      """;

  /** Where predecessors decided differently, what one of them uses is used on. */
  private static final String FOLLOW =
      """
      insert into catalogue.procedure_use (
        agency_id, procedure_code, kind, active, changed_at, changed_by, reason)
      select :successor, procedure_code, kind, bool_or(active), :at, :by, :reason
      from catalogue.procedure_use
      where agency_id in (:predecessors)
      group by procedure_code, kind
      on conflict do nothing
      """;

  private final JdbcClient jdbc;
  private final Batches batches;

  UseStore(JdbcClient jdbc, Batches batches) {
    this.jdbc = jdbc;
    this.batches = batches;
  }

  List<UseDecision> decisions(Collection<Long> agencyIds) {
    return jdbc.sql(DECISIONS)
        .param("agencies", agencyIds.toArray(Long[]::new))
        .query(
            (row, number) ->
                new UseDecision(
                    row.getString("procedure_code"),
                    row.getLong("agency_id"),
                    UseKind.valueOf(row.getString("kind")),
                    row.getBoolean("active"),
                    row.getObject("changed_at", OffsetDateTime.class).toInstant()))
        .list();
  }

  /**
   * @param line agencies from the one asked about upwards
   */
  boolean holds(List<Long> line, String code, UseKind kind) {
    return HOLDS
        .on(
            jdbc,
            new TypedParameters()
                .value("line", line.toArray(Long[]::new))
                .text("code", code)
                .name("kind", kind))
        .query(Boolean.class)
        .single();
  }

  /** The procedures that are not in use where nobody decided. */
  Set<String> notInUse() {
    return Set.copyOf(jdbc.sql(NOT_IN_USE).query(String.class).list());
  }

  /** Since when each procedure has been known here. */
  Map<String, Instant> known() {
    var known = new HashMap<String, Instant>();
    jdbc.sql(KNOWN)
        .query(
            row -> {
              known.put(
                  row.getString("code"),
                  row.getObject("created_at", OffsetDateTime.class).toInstant());
            });
    return known;
  }

  /** The procedures no agency has made public. */
  Set<String> publishedNowhere() {
    return Set.copyOf(jdbc.sql(PUBLISHED_NOWHERE).query(String.class).list());
  }

  /** Takes the decisions of the predecessors over. */
  void follow(
      long successorId, Collection<Long> predecessorIds, Instant at, String by, String reason) {
    jdbc.sql(FOLLOW)
        .param("successor", successorId)
        .param("predecessors", predecessorIds)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("by", by)
        .param("reason", reason)
        .update();
  }

  /** Removes what is recorded of agencies that never began. */
  void remove(Collection<Long> agencies) {
    jdbc.sql("delete from catalogue.procedure_use where agency_id = any(:agencies)")
        .param("agencies", agencies.toArray(Long[]::new))
        .update();
  }

  void decide(
      long agencyId,
      Collection<String> codes,
      UseKind kind,
      boolean active,
      Instant at,
      String by,
      String reason) {
    batches.run(
        DECIDE,
        codes,
        code ->
            new TypedParameters()
                .id("agency", agencyId)
                .text("code", code)
                .name("kind", kind)
                .flag("active", active)
                .moment("at", at)
                .text("by", by)
                .text("reason", reason));
  }
}
