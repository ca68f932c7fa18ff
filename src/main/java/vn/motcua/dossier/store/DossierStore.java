package vn.motcua.dossier.store;

import static vn.motcua.dossier.store.DossierRow.timestamp;
import static vn.motcua.dossier.store.DossierStatements.INSERT;
import static vn.motcua.dossier.store.DossierStatements.SAVE_PAPERS;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.DossierEvent;
import vn.motcua.dossier.model.SubmittedPaper;
import vn.motcua.dossier.store.DossierStatements.Changed;
import vn.motcua.platform.sql.NamedStatement;
import vn.motcua.platform.sql.TypedParameters;
import vn.motcua.shared.StaleVersion;
import vn.motcua.workcalendar.Pause;

/** Writes dossiers; each call belongs to the use case's transaction. */
@Repository
public class DossierStore {

  private static final String FIND_TEXT =
      "select " + DossierRow.COLUMNS + " from dossier.dossier d where d.code = :code";

  private static final NamedStatement FIND = NamedStatement.of(FIND_TEXT);
  private static final NamedStatement LOCK = NamedStatement.of(FIND_TEXT + " for update");

  private static final NamedStatement NEXT_NUMBER =
      NamedStatement.of(
          """
      insert into dossier.counter as c (agency_id, series, last)
      values (:agencyId, :series, 1)
      on conflict (agency_id, series) do update
        set last = c.last + 1
      returning last
      """);

  private static final String PAUSES =
      """
      select from_at, to_at
        from dossier.dossier_pause
       where dossier_id = :dossierId
         and from_at >= :since
       order by from_at
      """;

  private static final String INSERT_PAUSE =
      """
      insert into dossier.dossier_pause (dossier_id, from_at, to_at)
      values (:dossierId, :from, :to)
      """;

  private final JdbcClient jdbc;

  DossierStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * The dossier, which nobody else changes until this transaction ends: for those who add to it
   * without having seen its version.
   */
  public Optional<Dossier> lock(DossierCode code) {
    return read(LOCK, code);
  }

  public Optional<Dossier> find(DossierCode code) {
    return read(FIND, code);
  }

  private Optional<Dossier> read(NamedStatement statement, DossierCode code) {
    return statement
        .on(jdbc, new TypedParameters().text("code", code.value()))
        .query(DossierRow::read)
        .optional();
  }

  /** Stores a new dossier with its people, papers and first event; answers its id. */
  public long insert(Dossier dossier, NewDossier people, DossierEvent event) {
    var parameters = state(dossier);
    addAgency(parameters, dossier);
    addTimes(parameters, dossier, people.receivedBy());
    addTo(parameters, event);
    addTo(parameters, (Dossier) null);
    var elsewhere = dossier.isForAnotherAgency();
    var parent = dossier.family().parent();
    parameters
        .text("code", dossier.code().value())
        .id("agencyId", dossier.agencyId())
        .text("agencyPath", dossier.agencyPath())
        .id("competentAgencyId", elsewhere ? dossier.competence().agencyId() : null)
        .text("competentAgencyPath", elsewhere ? dossier.competence().agencyPath() : null)
        .flag("interlinked", dossier.family().interlinked())
        .text("parentCode", parent == null ? null : parent.value())
        .flag("returnsThere", dossier.competence().returnsThere())
        .id("procedureVersionId", dossier.procedure().versionId())
        .id("processId", dossier.procedure().processId())
        .text("procedureCode", dossier.procedure().code())
        .text("procedureName", dossier.procedure().name())
        .text("field", dossier.procedure().field())
        .name("channel", dossier.channel())
        .moment("submittedAt", dossier.timing().submittedAt());
    people.addTo(parameters);
    addTo(parameters, people.papers());
    return INSERT.on(jdbc, parameters).query(Long.class).single();
  }

  public void savePapers(long dossierId, List<SubmittedPaper> papers) {
    var parameters = new TypedParameters().id("dossierId", dossierId);
    addTo(parameters, papers);
    SAVE_PAPERS.on(jdbc, parameters).update();
  }

  /**
   * Stores the changed dossier and the event that tells of it, in one statement, if nobody changed
   * the dossier since it was read.
   *
   * @param before as it was read
   * @param receivedBy who received it by this act; else null
   * @param canBeTakenBack whether the event keeps where it lay before
   */
  public void update(
      Dossier before,
      Dossier after,
      @Nullable Receiver receivedBy,
      DossierEvent event,
      boolean canBeTakenBack) {
    var changed = Changed.between(before, after, receivedBy);
    var parameters = state(after).id("dossierId", before.id()).id("version", before.version());
    if (changed.agency()) {
      addAgency(parameters, after);
    }
    if (changed.times()) {
      addTimes(parameters, after, receivedBy);
    }
    if (changed.outcome()) {
      addOutcome(parameters, after);
    }
    if (changed.cause()) {
      parameters.name("lateCause", after.lateCause());
    }
    addTo(parameters, event);
    addTo(parameters, canBeTakenBack ? before : null);
    if (DossierStatements.update(changed).on(jdbc, parameters).update() != 1) {
      throw new StaleVersion("dossier " + before.code());
    }
  }

  /**
   * Draws the next number of a series of an agency; the series waits until this transaction ends,
   * so there are no gaps.
   */
  public int nextNumber(long agencyId, String series) {
    return NEXT_NUMBER
        .on(jdbc, new TypedParameters().id("agencyId", agencyId).text("series", series))
        .query(Integer.class)
        .single();
  }

  /** The pauses that began at or after that moment. */
  public List<Pause> pauses(long dossierId, Instant since) {
    return jdbc.sql(PAUSES)
        .param("dossierId", dossierId)
        .param("since", timestamp(since))
        .query(
            (row, number) ->
                new Pause(DossierRow.instantOf(row, "from_at"), DossierRow.instant(row, "to_at")))
        .list();
  }

  public void addPause(long dossierId, Instant from, Instant to) {
    jdbc.sql(INSERT_PAUSE)
        .param("dossierId", dossierId)
        .param("from", timestamp(from))
        .param("to", timestamp(to))
        .update();
  }

  /** Where it lay before, for whoever takes the act back. */
  private static void addTo(TypedParameters parameters, @Nullable Dossier before) {
    var holding = before == null ? null : before.holding();
    parameters
        .id("fromAgencyId", holding == null ? null : holding.agencyId())
        .text("fromAgencyPath", holding == null ? null : holding.agencyPath())
        .id("fromDepartmentId", holding == null ? null : holding.departmentId())
        .id("fromHolderId", holding == null ? null : holding.holderId())
        .id("fromOfficerId", holding == null ? null : holding.officerId())
        .id("fromSignerId", holding == null ? null : holding.signerId())
        .number("fromStep", holding == null ? null : holding.step())
        .moment("fromRelayDueAt", before == null ? null : before.competence().relayDueAt());
  }

  private static void addTo(TypedParameters parameters, List<SubmittedPaper> papers) {
    parameters
        .value("paperIds", papers.stream().map(SubmittedPaper::id).toArray(Integer[]::new))
        .value("paperNames", papers.stream().map(SubmittedPaper::name).toArray(String[]::new))
        .value("originals", papers.stream().map(SubmittedPaper::originals).toArray(Integer[]::new))
        .value("copies", papers.stream().map(SubmittedPaper::copies).toArray(Integer[]::new))
        .value(
            "requiredPapers", papers.stream().map(SubmittedPaper::required).toArray(Boolean[]::new))
        .value("reusedPapers", papers.stream().map(SubmittedPaper::reused).toArray(Boolean[]::new));
  }

  private static void addTo(TypedParameters parameters, DossierEvent event) {
    parameters
        .id("seq", event.seq())
        .moment("at", event.at())
        .name("action", event.action())
        .id("actorId", event.actorId())
        .text("actorName", event.actorName())
        .id("eventAgencyId", event.agencyId())
        .id("departmentId", event.departmentId())
        .name("fromStatus", event.fromStatus())
        .name("toStatus", event.toStatus())
        .number("eventStep", event.step())
        .id("toAgencyId", event.toAgencyId())
        .id("toDepartmentId", event.toDepartmentId())
        .id("toHolderId", event.toHolderId())
        .text("eventNote", event.note())
        .moment("dueBefore", event.dueBefore())
        .moment("dueAfter", event.dueAfter())
        .text("inPlaceOf", event.inPlaceOf())
        .name("eventLateCause", event.lateCause());
  }

  private static TypedParameters state(Dossier dossier) {
    var holding = dossier.holding();
    return new TypedParameters()
        .name("status", dossier.status())
        .name("resumesTo", dossier.resumesTo())
        .moment("relayDueAt", dossier.competence().relayDueAt())
        .number("openConsultations", dossier.openConsultations())
        .id("holdingDepartmentId", holding.departmentId())
        .id("holderId", holding.holderId())
        .id("officerId", holding.officerId())
        .id("signerId", holding.signerId())
        .number("step", holding.step());
  }

  private static void addAgency(TypedParameters parameters, Dossier dossier) {
    parameters
        .id("holdingAgencyId", dossier.holding().agencyId())
        .text("holdingAgencyPath", dossier.holding().agencyPath());
  }

  private static void addTimes(
      TypedParameters parameters, Dossier dossier, @Nullable Receiver receivedBy) {
    var timing = dossier.timing();
    var due = timing.due();
    var limit = timing.limit();
    parameters
        .moment("receivedAt", timing.receivedAt())
        .id("receivedBy", receivedBy == null ? null : receivedBy.accountId())
        .text("receivedByName", receivedBy == null ? null : receivedBy.fullName())
        .moment("clockStartedAt", timing.clockStartedAt())
        .number("limitAmount", limit == null ? null : limit.amount())
        .name("limitUnit", limit == null ? null : limit.unit())
        .moment("dueAt", timing.dueAt())
        .day("dueOn", timing.dueOn())
        .moment("overdueFrom", due == null ? null : due.overdueFrom())
        .moment("pausedAt", timing.pausedAt())
        .number("supplements", timing.supplements())
        .number("reappointments", timing.reappointments());
  }

  private static void addOutcome(TypedParameters parameters, Dossier dossier) {
    var outcome = dossier.outcome();
    parameters
        .moment("finishedAt", outcome.finishedAt())
        .moment("returnedAt", outcome.returnedAt())
        .number("resultNumber", outcome.resultNumber())
        .text("resultNotation", outcome.resultNotation());
  }
}
