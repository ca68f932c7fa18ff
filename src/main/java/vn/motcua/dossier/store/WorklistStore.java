package vn.motcua.dossier.store;

import static vn.motcua.dossier.store.DossierRow.id;
import static vn.motcua.dossier.store.DossierRow.instant;
import static vn.motcua.dossier.store.DossierRow.instantOf;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.catalogue.Channel;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierLine;
import vn.motcua.dossier.Worklist;
import vn.motcua.dossier.WorklistQuery;
import vn.motcua.dossier.model.Status;
import vn.motcua.shared.Slice;
import vn.motcua.shared.Timeliness;
import vn.motcua.shared.Vietnam;

/** Reads worklists by keyset, within what the reader may see. */
@Repository
public class WorklistStore {

  static final String COLUMNS =
      """
      select d.dossier_id, d.code, d.version, d.agency_id,
             coalesce(d.competent_agency_id, d.agency_id) as decides, d.holding_agency_id, d.procedure_code, d.procedure_name,
             d.procedure_version_id, d.process_id, d.field, d.channel, d.status, d.applicant_name, d.submitted_at,
             d.received_at, d.due_at, d.due_on, d.overdue_from, d.paused_at, d.relay_due_at, d.finished_at, d.timeliness,
             d.holding_department_id, d.holder_id, d.step, d.urgings, d.answer_due_at
        from\s""";

  private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(2999, 12, 31);

  /**
   * At most one row each, so PostgreSQL starts from the rare words or from the order of the list.
   */
  private static final String FOUND =
      """
      exists (
          select 1
            from dossier.dossier_search s
           where s.dossier_id = d.dossier_id
             and %s)
      """;

  private static final String WORD = "s.search_text like '%%' || platform.fold(:word%d) || '%%'";

  /** More words would tell nothing more. */
  private static final int MOST_WORDS = 8;

  /**
   * Which way is short depends on how frequent the words are, so that no plan for words in general
   * will do.
   */
  private static final String PLAN_FOR_THESE_WORDS =
      "set local plan_cache_mode = force_custom_plan";

  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final AgencySearch search;

  WorklistStore(JdbcClient jdbc, TransactionTemplate transaction) {
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.search = new AgencySearch(jdbc);
  }

  /** One page of a list. */
  public Slice<DossierLine> read(WorklistQuery query, Reader reader) {
    var cursor = Cursor.of(query);
    var lines =
        AgencySearch.fits(query, reader)
            ? search.find(words(query.text()), cursor, reader, query.limit() + 1)
            : lines(query, reader, cursor);
    if (lines.size() <= query.limit()) {
      return new Slice<>(lines, null);
    }
    var page = lines.subList(0, query.limit());
    return new Slice<>(page, cursor.after(page.getLast()));
  }

  private List<DossierLine> lines(WorklistQuery query, Reader reader, Cursor cursor) {
    var then = reader.then(query.list());
    var parameters = new HashMap<>(reader.parameters());
    var where = conditions(query, reader, parameters);
    cursor.addTo(parameters);
    parameters.put("limit", query.limit() + 1);
    var sql =
        reader.ways(query.list()).stream()
            .flatMap(way -> cursor.conditions().stream().map(after -> way + " and " + after))
            .map(stretch -> page(then, where, stretch, cursor.order()))
            .collect(
                Collectors.joining(
                    ") union all (",
                    "select * from ((",
                    ")) d order by " + cursor.order() + " limit :limit"));
    return planned(
        query, () -> jdbc.sql(sql).params(parameters).query(WorklistStore::readLine).list());
  }

  private <T> T planned(WorklistQuery query, Supplier<T> read) {
    return query.text().isBlank()
        ? read.get()
        : Objects.requireNonNull(
            transaction.execute(
                status -> {
                  jdbc.sql(PLAN_FOR_THESE_WORDS).update();
                  return read.get();
                }));
  }

  private static String page(Then then, List<String> where, String stretch, String order) {
    return COLUMNS
        + then.relation()
        + " where "
        + String.join("\n and ", where)
        + "\n and "
        + stretch
        + " order by "
        + order
        + " limit :limit";
  }

  /** The dossiers of these codes that the reader may see, received or held within the scope. */
  public List<DossierLine> read(Collection<DossierCode> codes, Reader reader) {
    if (codes.isEmpty()) {
      return List.of();
    }
    var sql =
        COLUMNS
            + Then.NOW.relation()
            + " where d.code in (:codes) and ("
            + String.join(" or ", reader.ways(Worklist.ALL))
            + ")";
    return jdbc.sql(sql)
        .params(reader.parameters())
        .param("codes", codes.stream().map(DossierCode::value).toList())
        .query(WorklistStore::readLine)
        .list();
  }

  /**
   * How many dossiers match, counted no further than {@code most}.
   *
   * @param most at which counting stops, so that a wide search costs no more than a page
   */
  public int matching(WorklistQuery query, Reader reader, int most) {
    var parameters = new HashMap<>(reader.parameters());
    var where = String.join("\n and ", conditions(query, reader, parameters));
    parameters.put("limit", most);
    var sql =
        reader.ways(query.list()).stream()
            .map(
                way ->
                    "(select 1 from "
                        + reader.then(query.list()).relation()
                        + " where "
                        + where
                        + " and "
                        + way
                        + " limit :limit)")
            .collect(
                Collectors.joining(
                    " union all ", "select least(count(*), :limit) from (", ") matching"));
    return planned(query, () -> jdbc.sql(sql).params(parameters).query(Integer.class).single());
  }

  private static List<String> conditions(
      WorklistQuery query, Reader reader, Map<String, Object> parameters) {
    var where = new ArrayList<String>();
    where.add(reader.condition(query.list()));
    addFilters(query, where, parameters);
    return where;
  }

  /** The words of a search, ready to be looked for as they are. */
  private static List<String> words(String text) {
    return Arrays.stream(text.strip().split("\\s+"))
        .distinct()
        .limit(MOST_WORDS)
        .map(word -> word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_"))
        .toList();
  }

  /** Every word must be there, in any order. */
  private static String found(String text, Map<String, Object> parameters) {
    var words = words(text);
    for (int i = 0; i < words.size(); i++) {
      parameters.put("word" + i, words.get(i));
    }
    return FOUND.formatted(
        IntStream.range(0, words.size())
            .mapToObj(WORD::formatted)
            .collect(Collectors.joining("\n and ")));
  }

  private static void addFilters(
      WorklistQuery query, List<String> where, Map<String, Object> parameters) {
    if (!query.text().isBlank()) {
      where.add(found(query.text(), parameters));
    }
    add(
        where,
        parameters,
        "d.status = :status",
        "status",
        query.status() == null ? null : query.status().name());
    add(where, parameters, "d.procedure_code = :procedure", "procedure", query.procedure());
    add(where, parameters, "d.field = :field", "field", query.field());
    add(
        where,
        parameters,
        "d.channel = :channel",
        "channel",
        query.channel() == null ? null : query.channel().name());
    add(where, parameters, "d.holder_id = :holder", "holder", query.holder());
    add(where, parameters, "d.submitted_at >= :from", "from", startOf(query.receivedFrom()));
    add(where, parameters, "d.submitted_at < :to", "to", startOf(dayAfter(query.receivedTo())));
    add(
        where,
        parameters,
        "d.due_on <= :dueTo",
        "dueTo",
        query.dueTo() == null ? null : bounded(query.dueTo()));
    var finish = query.finish();
    add(where, parameters, "d.finished_at >= :finFrom", "finFrom", startOf(finish.from()));
    add(where, parameters, "d.finished_at < :finTo", "finTo", startOf(dayAfter(finish.to())));
    add(
        where,
        parameters,
        "d.timeliness = :timeliness",
        "timeliness",
        finish.timeliness() == null ? null : finish.timeliness().name());
    var agency = query.list().side().agency();
    add(where, parameters, agency + " = :onlyAgency", "onlyAgency", query.agency());
  }

  private static void add(
      List<String> where,
      Map<String, Object> parameters,
      String clause,
      String name,
      @Nullable Object value) {
    if (value != null) {
      where.add(clause);
      parameters.put(name, value);
    }
  }

  private static @Nullable LocalDate dayAfter(@Nullable LocalDate day) {
    return day == null ? null : bounded(day).plusDays(1);
  }

  private static @Nullable Object startOf(@Nullable LocalDate day) {
    return day == null ? null : bounded(day).atStartOfDay(Vietnam.ZONE).toOffsetDateTime();
  }

  /** Far beyond any dossier means the same as further still, which the database cannot hold. */
  private static LocalDate bounded(LocalDate day) {
    if (day.isBefore(EARLIEST)) {
      return EARLIEST;
    }
    return day.isAfter(LATEST) ? LATEST : day;
  }

  private static @Nullable Timeliness timeliness(@Nullable String name) {
    return name == null ? null : Timeliness.valueOf(name);
  }

  static DossierLine readLine(ResultSet row, int number) throws SQLException {
    return new DossierLine(
        row.getLong("dossier_id"),
        new DossierCode(row.getString("code")),
        row.getLong("version"),
        row.getLong("agency_id"),
        row.getLong("decides"),
        row.getLong("holding_agency_id"),
        row.getString("procedure_code"),
        row.getString("procedure_name"),
        row.getLong("procedure_version_id"),
        id(row, "process_id"),
        row.getString("field"),
        Channel.valueOf(row.getString("channel")),
        Status.valueOf(row.getString("status")),
        row.getString("applicant_name"),
        instantOf(row, "submitted_at"),
        instant(row, "received_at"),
        instant(row, "due_at"),
        row.getObject("due_on", LocalDate.class),
        instant(row, "overdue_from"),
        instant(row, "paused_at"),
        instant(row, "relay_due_at"),
        instant(row, "finished_at"),
        timeliness(row.getString("timeliness")),
        id(row, "holding_department_id"),
        id(row, "holder_id"),
        row.getInt("step"),
        row.getInt("urgings"),
        instant(row, "answer_due_at"));
  }
}
