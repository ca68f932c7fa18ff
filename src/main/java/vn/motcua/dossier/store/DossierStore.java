package vn.motcua.dossier.store;

import static vn.motcua.dossier.store.DossierRow.timestamp;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.DossierEvent;
import vn.motcua.dossier.model.SubmittedPaper;
import vn.motcua.platform.sql.TypedParameters;
import vn.motcua.shared.StaleVersion;
import vn.motcua.workcalendar.Pause;

/** Writes dossiers; each call belongs to the use case's transaction. */
@Repository
public class DossierStore {

  private static final String FIND =
      "select " + DossierRow.COLUMNS + " from dossier.dossier d where d.code = :code";

  /** What an event records; {@code %s} answers the dossier it belongs to. */
  private static final String INSERT_EVENT =
      """
      insert into dossier.dossier_event (
        dossier_id, seq, at, action, actor_id, actor_name, agency_id, department_id, from_status, to_status, step,
        to_agency_id, to_department_id, to_holder_id, note, due_before, due_after,
        from_agency_id, from_agency_path, from_department_id, from_holder_id, from_officer_id, from_signer_id, from_step,
        from_relay_due_at, in_place_of)
      select dossier_id, :seq, :at, :action, :actorId, :actorName, :eventAgencyId, :departmentId, :fromStatus, :toStatus, :eventStep,
             :toAgencyId, :toDepartmentId, :toHolderId, :eventNote, :dueBefore, :dueAfter,
             :fromAgencyId, :fromAgencyPath, :fromDepartmentId, :fromHolderId, :fromOfficerId, :fromSignerId, :fromStep,
             :fromRelayDueAt, :inPlaceOf
        from %s
      """;

  private static final String INSERT =
      """
      with created as (
      insert into dossier.dossier (
        code, agency_id, agency_path, competent_agency_id, competent_agency_path, returns_there, relay_due_at, support_agency_id, interlinked, parent_code,
        procedure_version_id, process_id, procedure_code, procedure_name, field, channel, status, resumes_to,
        holding_agency_id, holding_agency_path, holding_department_id, holder_id, officer_id, signer_id, step,
        submitted_at, received_at, received_by, received_by_name, clock_started_at, limit_amount, limit_unit,
        due_at, due_on, overdue_from, paused_at, supplements, reappointments,
        applicant_name, identity_number, phone, email, address, ethnic_group,
        submitter_name, submitter_identity, submitter_phone, submitter_ground, sets, return_by, note)
      values (
        :code, :agencyId, :agencyPath, :competentAgencyId, :competentAgencyPath, :returnsThere, :relayDueAt, :supportAgencyId, :interlinked, :parentCode,
        :procedureVersionId, :processId, :procedureCode, :procedureName, :field, :channel, :status, :resumesTo,
        :holdingAgencyId, :holdingAgencyPath, :holdingDepartmentId, :holderId, :officerId, :signerId, :step,
        :submittedAt, :receivedAt, :receivedBy, :receivedByName, :clockStartedAt, :limitAmount, :limitUnit,
        :dueAt, :dueOn, :overdueFrom, :pausedAt, :supplements, :reappointments,
        :applicantName, :identityNumber, :phone, :email, :address, :ethnicGroup,
        :submitterName, :submitterIdentity, :submitterPhone, :submitterGround, :sets, :returnBy, :note)
      returning dossier_id), event as (
      """
          + INSERT_EVENT.formatted("created")
          + """
            )
            select dossier_id from created
            """;

  private static final String INSERT_PAPER =
      """
      insert into dossier.dossier_paper (dossier_id, paper_id, name, originals, copies, required)
      values (:dossierId, :paperId, :name, :originals, :copies, :required)
      on conflict (dossier_id, paper_id) do update
        set originals = excluded.originals, copies = excluded.copies
      """;

  private static final String UPDATE =
      """
      with changed as (
      update dossier.dossier
         set version = version + 1,
             status = :status,
             resumes_to = :resumesTo,
             relay_due_at = :relayDueAt,
             open_consultations = :openConsultations,
             holding_agency_id = :holdingAgencyId,
             holding_agency_path = :holdingAgencyPath,
             holding_department_id = :holdingDepartmentId,
             holder_id = :holderId,
             officer_id = :officerId,
             signer_id = :signerId,
             step = :step,
             received_at = :receivedAt,
             received_by = coalesce(received_by, :receivedBy),
             received_by_name = coalesce(received_by_name, :receivedByName),
             clock_started_at = :clockStartedAt,
             limit_amount = :limitAmount,
             limit_unit = :limitUnit,
             due_at = :dueAt,
             due_on = :dueOn,
             overdue_from = :overdueFrom,
             paused_at = :pausedAt,
             supplements = :supplements,
             reappointments = :reappointments,
             finished_at = :finishedAt,
             returned_at = :returnedAt,
             result_number = :resultNumber,
             result_notation = :resultNotation
       where dossier_id = :dossierId
         and version = :version
      returning dossier_id)
      """
          + INSERT_EVENT.formatted("changed");

  private static final String NEXT_NUMBER =
      """
      insert into dossier.counter as c (agency_id, series, last)
      values (:agencyId, :series, 1)
      on conflict (agency_id, series) do update
        set last = c.last + 1
      returning last
      """;

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
  private final NamedParameterJdbcTemplate batch;

  DossierStore(JdbcClient jdbc, NamedParameterJdbcTemplate batch) {
    this.jdbc = jdbc;
    this.batch = batch;
  }

  /**
   * The dossier, which nobody else changes until this transaction ends: for those who add to it
   * without having seen its version.
   */
  public Optional<Dossier> lock(DossierCode code) {
    return jdbc.sql(FIND + " for update")
        .param("code", code.value())
        .query(DossierRow::read)
        .optional();
  }

  public Optional<Dossier> find(DossierCode code) {
    return jdbc.sql(FIND).param("code", code.value()).query(DossierRow::read).optional();
  }

  /** Stores a new dossier with its people, papers and first event; answers its id. */
  public long insert(Dossier dossier, NewDossier people, DossierEvent event) {
    var parameters = mutable(dossier, people.receivedBy());
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
    var id = jdbc.sql(INSERT).paramSource(parameters).query(Long.class).single();
    savePapers(id, people.papers());
    return id;
  }

  public void savePapers(long dossierId, List<SubmittedPaper> papers) {
    batch.batchUpdate(
        INSERT_PAPER,
        papers.stream()
            .map(
                paper ->
                    new MapSqlParameterSource()
                        .addValue("dossierId", dossierId)
                        .addValue("paperId", paper.id())
                        .addValue("name", paper.name())
                        .addValue("originals", paper.originals())
                        .addValue("copies", paper.copies())
                        .addValue("required", paper.required()))
            .toArray(SqlParameterSource[]::new));
  }

  /**
   * Stores the changed dossier and the event that tells of it, in one statement, if nobody changed
   * the dossier since {@code dossier.version()} was read.
   *
   * @param before as it was, when the act may be taken back; else null
   */
  public void update(
      Dossier dossier,
      @Nullable Receiver receivedBy,
      DossierEvent event,
      @Nullable Dossier before) {
    var parameters =
        mutable(dossier, receivedBy).id("dossierId", dossier.id()).id("version", dossier.version());
    addTo(parameters, event);
    addTo(parameters, before);
    if (jdbc.sql(UPDATE).paramSource(parameters).update() != 1) {
      throw new StaleVersion("dossier " + dossier.code());
    }
  }

  /**
   * Draws the next number of a series of an agency; the series waits until this transaction ends,
   * so there are no gaps.
   */
  public int nextNumber(long agencyId, String series) {
    return jdbc.sql(NEXT_NUMBER)
        .params(Map.of("agencyId", agencyId, "series", series))
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
        .text("inPlaceOf", event.inPlaceOf());
  }

  private static TypedParameters mutable(Dossier dossier, @Nullable Receiver receivedBy) {
    var holding = dossier.holding();
    var timing = dossier.timing();
    var due = timing.due();
    var limit = timing.limit();
    var outcome = dossier.outcome();
    return new TypedParameters()
        .name("status", dossier.status())
        .name("resumesTo", dossier.resumesTo())
        .moment("relayDueAt", dossier.competence().relayDueAt())
        .number("openConsultations", dossier.openConsultations())
        .id("holdingAgencyId", holding.agencyId())
        .text("holdingAgencyPath", holding.agencyPath())
        .id("holdingDepartmentId", holding.departmentId())
        .id("holderId", holding.holderId())
        .id("officerId", holding.officerId())
        .id("signerId", holding.signerId())
        .number("step", holding.step())
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
        .number("reappointments", timing.reappointments())
        .moment("finishedAt", outcome.finishedAt())
        .moment("returnedAt", outcome.returnedAt())
        .number("resultNumber", outcome.resultNumber())
        .text("resultNotation", outcome.resultNotation());
  }
}
