package vn.motcua.reporting.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.platform.sql.Batches;
import vn.motcua.platform.sql.TypedParameters;
import vn.motcua.reporting.FactsLeaving;
import vn.motcua.reporting.FactsStored;
import vn.motcua.reporting.model.DaySpan;
import vn.motcua.reporting.model.Fact;

/** Keeps the facts of dossiers, and the tallies in step with them. */
@Repository
public class FactStore {

  /** Those of dossiers that are there already; compared with what would be written. */
  private static final String STORED =
      """
      select dossier_id, agency_id, agency_path, from_depth, code, procedure_code, procedure_name, field, channel,
             online_level, non_territorial, applicant_name, officer_id, submitted_on, accept_by, received_at, due_at,
             closed_at, outcome, timeliness, overdue::text as overdue, supplements, apologised, late_cause, payment,
             papers, reused, result_form, electronic_copies, assisted, handling_minutes
        from reporting.fact
       where dossier_id = any(:ids)
      """;

  private static final String DELETE =
      """
      delete from reporting.fact
       where dossier_id = any(:ids)
      """;

  private static final String INSERT =
      """
      insert into reporting.fact (
        dossier_id, agency_id, agency_path, from_depth, code, procedure_code, procedure_name, field, channel,
        online_level, non_territorial, applicant_name, officer_id, submitted_on, accept_by, received_at, received_on,
        due_at, due_on, closed_at, closed_on, outcome, timeliness, overdue, supplements, apologised,
        late_cause, payment, papers, reused, result_form, electronic_copies, assisted, handling_minutes)
      values (
        :dossierId, :agencyId, :agencyPath, :fromDepth, :code, :procedureCode, :procedureName, :field, :channel,
        :onlineLevel, :nonTerritorial, :applicantName, :officerId, :submittedOn, :acceptBy, :receivedAt, :receivedOn,
        :dueAt, :dueOn, :closedAt, :closedOn, :outcome, :timeliness, cast(:overdue as datemultirange), :supplements,
        :apologised, :lateCause, :payment, :papers, :reused, :resultForm, :electronicCopies, :assisted,
        :handlingMinutes)
      """;

  private final JdbcClient jdbc;
  private final Batches batches;
  private final TallyStore tallies;
  private final ApplicationEventPublisher news;

  FactStore(JdbcClient jdbc, Batches batches, TallyStore tallies, ApplicationEventPublisher news) {
    this.jdbc = jdbc;
    this.batches = batches;
    this.tallies = tallies;
    this.news = news;
  }

  /**
   * Makes these the facts of these dossiers, in the caller's transaction; whose facts are the same
   * as before costs a reading.
   *
   * @param facts for each dossier all of its facts
   * @return how many dossiers' facts changed
   */
  public int replace(Map<Long, List<Fact>> facts) {
    var stored = stored(facts.keySet());
    var changed =
        facts.entrySet().stream()
            .filter(
                entry ->
                    !rows(entry.getValue()).equals(stored.getOrDefault(entry.getKey(), Map.of())))
            .map(Map.Entry::getKey)
            .toList();
    if (changed.isEmpty()) {
      return 0;
    }
    var ids = changed.toArray(Long[]::new);
    news.publishEvent(new FactsLeaving(changed));
    tallies.addDossiers(ids, -1);
    jdbc.sql(DELETE).param("ids", ids).update();
    batches.run(
        INSERT,
        changed.stream().flatMap(id -> Objects.requireNonNull(facts.get(id)).stream()).toList(),
        FactStore::parameters);
    tallies.addDossiers(ids, 1);
    news.publishEvent(new FactsStored(changed));
    return changed.size();
  }

  private Map<Long, Map<Long, List<Object>>> stored(Collection<Long> ids) {
    return jdbc
        .sql(STORED)
        .param("ids", ids.toArray(Long[]::new))
        .query((row, number) -> Map.entry(row.getLong("dossier_id"), row(row)))
        .list()
        .stream()
        .collect(
            Collectors.groupingBy(
                Map.Entry::getKey,
                Collectors.toMap(
                    entry -> (Long) entry.getValue().getFirst(), Map.Entry::getValue)));
  }

  private static Map<Long, List<Object>> rows(List<Fact> facts) {
    var rows = new HashMap<Long, List<Object>>();
    facts.forEach(fact -> rows.put(fact.agencyId(), row(fact)));
    return rows;
  }

  /** All that is stored of it, in the order of {@link #row(ResultSet)}. */
  private static List<Object> row(Fact fact) {
    var life = fact.life();
    return texts(
        fact.agencyId(),
        fact.agencyPath(),
        fact.fromDepth(),
        life.code(),
        life.procedureCode(),
        life.procedureName(),
        life.field(),
        life.channel(),
        life.onlineLevel(),
        life.nonTerritorial(),
        life.applicantName(),
        life.officerId(),
        fact.submittedOn(),
        life.acceptBy(),
        fact.receivedAt(),
        fact.dueAt(),
        fact.closedAt(),
        fact.outcome(),
        fact.timeliness(),
        multirange(fact.overdue()),
        life.supplements(),
        life.apologised(),
        life.lateCause(),
        life.payment(),
        life.papers().code(),
        life.reused(),
        life.resultForm().code(),
        life.electronicCopies(),
        life.assisted(),
        fact.handlingMinutes());
  }

  private static List<Object> row(ResultSet row) throws SQLException {
    return texts(
        row.getLong("agency_id"),
        row.getString("agency_path"),
        row.getInt("from_depth"),
        row.getString("code"),
        row.getString("procedure_code"),
        row.getString("procedure_name"),
        row.getString("field"),
        row.getString("channel"),
        row.getString("online_level"),
        row.getBoolean("non_territorial"),
        row.getString("applicant_name"),
        row.getObject("officer_id"),
        row.getObject("submitted_on", LocalDate.class),
        row.getObject("accept_by", OffsetDateTime.class),
        row.getObject("received_at", OffsetDateTime.class),
        row.getObject("due_at", OffsetDateTime.class),
        row.getObject("closed_at", OffsetDateTime.class),
        row.getString("outcome"),
        row.getString("timeliness"),
        row.getString("overdue"),
        row.getInt("supplements"),
        row.getBoolean("apologised"),
        row.getString("late_cause"),
        row.getString("payment"),
        row.getString("papers"),
        row.getBoolean("reused"),
        row.getString("result_form"),
        row.getInt("electronic_copies"),
        row.getBoolean("assisted"),
        row.getObject("handling_minutes"));
  }

  /** The first as it is, the rest as words, so that what is read equals what is written. */
  private static List<Object> texts(long agencyId, @Nullable Object... values) {
    var texts = new ArrayList<Object>();
    texts.add(agencyId);
    for (var value : values) {
      texts.add(
          value instanceof OffsetDateTime moment
              ? moment.toInstant().toString()
              : String.valueOf(value));
    }
    return texts;
  }

  private static TypedParameters parameters(Fact fact) {
    var life = fact.life();
    return new TypedParameters()
        .id("dossierId", life.dossierId())
        .id("agencyId", fact.agencyId())
        .text("agencyPath", fact.agencyPath())
        .number("fromDepth", fact.fromDepth())
        .text("code", life.code())
        .text("procedureCode", life.procedureCode())
        .text("procedureName", life.procedureName())
        .text("field", life.field())
        .name("channel", life.channel())
        .text("onlineLevel", life.onlineLevel())
        .flag("nonTerritorial", life.nonTerritorial())
        .text("applicantName", life.applicantName())
        .id("officerId", life.officerId())
        .day("submittedOn", fact.submittedOn())
        .moment("acceptBy", life.acceptBy())
        .moment("receivedAt", fact.receivedAt())
        .day("receivedOn", fact.receivedOn())
        .moment("dueAt", fact.dueAt())
        .day("dueOn", fact.dueOn())
        .moment("closedAt", fact.closedAt())
        .day("closedOn", fact.closedOn())
        .name("outcome", fact.outcome())
        .name("timeliness", fact.timeliness())
        .text("overdue", multirange(fact.overdue()))
        .number("supplements", life.supplements())
        .flag("apologised", life.apologised())
        .text("lateCause", life.lateCause())
        .text("payment", life.payment())
        .text("papers", life.papers().code())
        .flag("reused", life.reused())
        .text("resultForm", life.resultForm().code())
        .number("electronicCopies", life.electronicCopies())
        .flag("assisted", life.assisted())
        .number("handlingMinutes", fact.handlingMinutes());
  }

  /** As PostgreSQL writes it: {@code {[2026-01-05,2026-01-08),[2026-02-01,)}}. */
  private static String multirange(List<DaySpan> spans) {
    return spans.stream()
        .map(span -> "[" + span.from() + "," + (span.to() == null ? "" : span.to()) + ")")
        .collect(Collectors.joining(",", "{", "}"));
  }
}
