package vn.motcua.catalogue.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.platform.sql.Batches;
import vn.motcua.platform.sql.Typed;
import vn.motcua.platform.sql.TypedParameters;

/** Keeps lists that were brought in, and what was decided about their differences. */
@Repository
public class ReviewStore {

  private static final String INSERT_LIST =
      """
      insert into catalogue.import_list (file_name, brought_at, brought_by, unchanged, rejected)
      values (:file, :at, :by, :unchanged, cast(:rejected as jsonb))
      returning id
      """;
  private static final String INSERT_DIFFERENCE =
      """
      insert into catalogue.import_difference (
        list_id, number, procedure_code, name, source, base_id, columns)
      values (:list, :number, :code, :name, cast(:source as jsonb), :base, :columns)
      """;
  private static final String LISTS =
      """
      select l.id, l.file_name, l.brought_at, l.brought_by, l.unchanged, l.rejected::text as rejected,
        count(d.number) filter (where d.decision is null) as open,
        count(d.number) filter (where d.decision = 'ACCEPTED') as accepted,
        count(d.number) filter (where d.decision = 'KEPT') as kept
      from catalogue.import_list l
      left join catalogue.import_difference d on d.list_id = l.id
      %s
      group by l.id
      order by l.id desc
      limit 20
      """;
  private static final String DIFFERENCES =
      """
      select number, procedure_code, name, source::text as source, base_id, columns, decision, reason,
        decided_at, decided_by
      from catalogue.import_difference
      where list_id = :list
      """;
  private static final String PAGE =
      DIFFERENCES
          + """
              and number > :after
              and decision is not distinct from :decision
            order by number
            limit :limit
            """;
  private static final String OPEN_FOR_UPDATE =
      DIFFERENCES
          + """
              and decision is null
              and (:all or number in (:numbers))
            order by number
            for update
            """;
  private static final String DECIDE =
      """
      update catalogue.import_difference
      set decision = :decision, reason = :reason, decided_at = :at, decided_by = :by
      where list_id = :list
        and number in (:numbers)
        and decision is null
      """;
  private static final TypeReference<Map<String, String>> COLUMNS = new TypeReference<>() {};
  private static final TypeReference<List<String>> LINES = new TypeReference<>() {};

  private final JdbcClient jdbc;
  private final Batches batches;
  private final JsonMapper json;

  ReviewStore(JdbcClient jdbc, Batches batches, JsonMapper json) {
    this.jdbc = jdbc;
    this.batches = batches;
    this.json = json;
  }

  long add(
      String file,
      int unchanged,
      List<String> rejected,
      List<Difference> differences,
      Instant at,
      String by) {
    var id =
        jdbc.sql(INSERT_LIST)
            .param("file", file)
            .param("at", at.atOffset(ZoneOffset.UTC))
            .param("by", by)
            .param("unchanged", unchanged)
            .param("rejected", json.writeValueAsString(rejected))
            .query(Long.class)
            .single();
    batches.run(
        INSERT_DIFFERENCE,
        differences,
        one ->
            new TypedParameters()
                .id("list", id)
                .number("number", one.number())
                .text("code", one.procedureCode())
                .text("name", one.name())
                .text("source", json.writeValueAsString(one.source()))
                .id("base", one.baseId())
                .value("columns", one.columns().toArray(String[]::new)));
    return id;
  }

  /** The lists brought in last, newest first, at most 20. */
  public List<ImportedList> latest() {
    return jdbc.sql(LISTS.formatted("")).query(this::list).list();
  }

  public Optional<ImportedList> find(long id) {
    return jdbc.sql(LISTS.formatted("where l.id = :id"))
        .param("id", id)
        .query(this::list)
        .optional();
  }

  /**
   * Differences of that state after a number.
   *
   * @param decision null = those nobody decided
   */
  public List<Difference> page(
      long listId, Difference.@Nullable Decision decision, int after, int limit) {
    return jdbc.sql(PAGE)
        .param("list", listId)
        .param("decision", Typed.name(decision))
        .param("after", after)
        .param("limit", limit)
        .query(this::difference)
        .list();
  }

  /**
   * Those nobody decided, locked until the end.
   *
   * @param numbers which; empty = all
   */
  List<Difference> open(long listId, Collection<Integer> numbers) {
    return jdbc.sql(OPEN_FOR_UPDATE)
        .param("list", listId)
        .param("all", numbers.isEmpty())
        .param("numbers", numbers.isEmpty() ? List.of(0) : numbers)
        .query(this::difference)
        .list();
  }

  void decide(
      long listId,
      Collection<Integer> numbers,
      Difference.Decision decision,
      String reason,
      Instant at,
      String by) {
    jdbc.sql(DECIDE)
        .param("list", listId)
        .param("numbers", numbers)
        .param("decision", decision.name())
        .param("reason", reason)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("by", by)
        .update();
  }

  private ImportedList list(ResultSet row, int number) throws SQLException {
    return new ImportedList(
        row.getLong("id"),
        row.getString("file_name"),
        row.getObject("brought_at", OffsetDateTime.class).toInstant(),
        row.getString("brought_by"),
        row.getInt("unchanged"),
        json.readValue(row.getString("rejected"), LINES),
        row.getInt("open"),
        row.getInt("accepted"),
        row.getInt("kept"));
  }

  private Difference difference(ResultSet row, int number) throws SQLException {
    var decision = row.getString("decision");
    var at = row.getObject("decided_at", OffsetDateTime.class);
    return new Difference(
        row.getInt("number"),
        row.getString("procedure_code"),
        row.getString("name"),
        json.readValue(row.getString("source"), COLUMNS),
        row.getObject("base_id", Long.class),
        Arrays.asList((String[]) row.getArray("columns").getArray()),
        decision == null ? null : Difference.Decision.valueOf(decision),
        row.getString("reason"),
        at == null ? null : at.toInstant(),
        row.getString("decided_by"));
  }
}
