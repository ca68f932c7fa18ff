package vn.motcua.catalogue.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.catalogue.source.Column;
import vn.motcua.catalogue.source.SourceRow;
import vn.motcua.catalogue.source.Tier;
import vn.motcua.platform.sql.Batches;
import vn.motcua.platform.sql.TypedParameters;

/** Writes versions of procedures; none is ever changed but for the day it ends. */
@Repository
public class ProcedureStore {

  private static final String LOCK =
      """
      select number
      from catalogue.revision
      where id = 1
      for update
      """;
  private static final String NEXT_REVISION =
      """
      update catalogue.revision
      set number = number + 1
      where id = 1
      """;
  private static final String LATEST =
      """
      select distinct on (code, tier)
        id, code, tier, origin, content_hash,
        max(version) over (partition by code) as last_version
      from catalogue.procedure_version
      order by code, tier, version desc
      """;
  private static final String SOURCE =
      """
      select source::text
      from catalogue.procedure_version
      where id = :id
      """;

  /** What ships is in use everywhere; what an agency brings in is published and set up first. */
  private static final String INSERT_PROCEDURE =
      """
      insert into catalogue.procedure (code, created_at, in_use)
      values (:code, :at, :origin = 'SHIPPED')
      on conflict (code) do nothing
      """;

  private static final String END =
      """
      update catalogue.procedure_version
      set valid_to = greatest(valid_from, :lastDay)
      where id = :id
        and valid_to is null
      """;
  private static final String INSERT_VERSION =
      """
      insert into catalogue.procedure_version (
        id, code, version, tier, origin, valid_from, valid_to, content_hash, source,
        name, short_name, field, level, department, template, time_words, fee, online_level,
        results, result_codes, legal_basis, papers_stated, imported_at, imported_by, changed)
      overriding system value
      values (
        :id, :code, :version, :tier, :origin, :validFrom, :validTo, :hash, cast(:source as jsonb),
        :name, :shortName, :field, :level, :department, :template, :timeWords, :fee, :onlineLevel,
        :results, :resultCodes, :legalBasis, :papersStated, :at, :by, :changed)
      """;
  private static final String INSERT_LIMIT =
      """
      insert into catalogue.time_limit (version_id, channel, amount, unit)
      values (:id, :channel, :amount, :unit)
      """;
  private static final String INSERT_PAPER =
      """
      insert into catalogue.paper (
        version_id, id, name, originals, copies, form, required, condition)
      values (:version, :id, :name, :originals, :copies, :form, :required, :condition)
      """;
  private static final String INSERT_FEE =
      """
      insert into catalogue.fee_line (version_id, number, channel, words, amount, corrected)
      values (:id, :number, :channel, :words, :amount, :corrected)
      """;
  private static final String INSERT_STEP =
      """
      insert into catalogue.template_step (
        version_id, number, name, role, department, share, most_hours)
      values (:id, :number, :name, :role, :department, :share, :most)
      """;
  private static final String RESERVE_IDS =
      """
      select nextval(pg_get_serial_sequence('catalogue.procedure_version', 'id'))
      from generate_series(1, :count)
      """;

  private static final TypeReference<Map<String, String>> COLUMNS = new TypeReference<>() {};

  private final JdbcClient jdbc;
  private final Batches batches;
  private final JsonMapper json;

  ProcedureStore(JdbcClient jdbc, Batches batches, JsonMapper json) {
    this.jdbc = jdbc;
    this.batches = batches;
    this.json = json;
  }

  /** Waits until no other import runs; held until the transaction ends. */
  public void lock() {
    jdbc.sql(LOCK).query(Long.class).single();
  }

  /** Tells every node that something changed. */
  public void bumpRevision() {
    jdbc.sql(NEXT_REVISION).update();
  }

  /** The latest version of each procedure and tier, by {@link StoredVersion#key}. */
  public Map<String, StoredVersion> latest() {
    var latest = new HashMap<String, StoredVersion>();
    jdbc.sql(LATEST)
        .query(
            (row, number) ->
                new StoredVersion(
                    row.getLong("id"),
                    row.getString("code"),
                    Tier.valueOf(row.getString("tier")),
                    row.getString("origin").equals("SHIPPED"),
                    row.getString("content_hash"),
                    row.getInt("last_version")))
        .list()
        .forEach(version -> latest.put(version.key(), version));
    return latest;
  }

  /** The source columns of a version, by header name. */
  public Map<String, String> source(long versionId) {
    var text = jdbc.sql(SOURCE).param("id", versionId).query(String.class).single();
    return json.readValue(text, COLUMNS);
  }

  /** Ends the version on that day, or on its own first day when that is later. */
  public void end(long versionId, LocalDate lastDay) {
    jdbc.sql(END).param("id", versionId).param("lastDay", lastDay).update();
  }

  /** Adds the versions with all their lines. */
  public void add(List<NewVersion> versions, Instant at, String by) {
    if (versions.isEmpty()) {
      return;
    }
    var ids = jdbc.sql(RESERVE_IDS).param("count", versions.size()).query(Long.class).list();
    var lines = new VersionLines();
    for (var i = 0; i < ids.size(); i++) {
      lines.add(ids.get(i), versions.get(i), row(ids.get(i), versions.get(i), at, by));
    }
    batches.run(INSERT_PROCEDURE, lines.versions, line -> line);
    batches.run(INSERT_VERSION, lines.versions, line -> line);
    batches.run(INSERT_LIMIT, lines.limits, line -> line);
    batches.run(INSERT_PAPER, lines.papers, line -> line);
    batches.run(INSERT_FEE, lines.fees, line -> line);
    batches.run(INSERT_STEP, lines.steps, line -> line);
  }

  private TypedParameters row(long id, NewVersion version, Instant at, String by) {
    var row = version.row();
    var recipe = version.recipe();
    return new TypedParameters()
        .id("id", id)
        .text("code", row.code())
        .number("version", version.number())
        .name("tier", row.tier())
        .text("origin", version.shipped() ? "SHIPPED" : "IMPORTED")
        .day("validFrom", version.validFrom())
        .day("validTo", version.validTo())
        .text("hash", row.hash())
        .text("source", json.writeValueAsString(row.byHeader()))
        .text("name", row.get(Column.NAME))
        .text("shortName", recipe.shortName())
        .text("field", row.get(Column.FIELD))
        .text("level", row.get(Column.LEVEL))
        .name("department", version.department())
        .text("template", version.template())
        .text("timeWords", timeWords(row))
        .text("fee", row.get(Column.FEE))
        .text("onlineLevel", row.get(Column.ONLINE_LEVEL))
        .value("results", array(recipe.results()))
        .value("resultCodes", array(recipe.resultCodes()))
        .value("legalBasis", array(recipe.legalBasis()))
        .number("papersStated", recipe.papersStated())
        .moment("at", at)
        .text("by", by)
        .value("changed", array(version.changed()));
  }

  private static String timeWords(SourceRow row) {
    var words = row.get(Column.TIME_LIMIT);
    return words.isEmpty() ? row.get(Column.TIME_NOTE) : words;
  }

  private static String[] array(List<String> words) {
    return words.toArray(String[]::new);
  }
}
