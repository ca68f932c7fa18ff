package vn.motcua.dossier.store;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.platform.sql.NamedStatement;

/** The statements that store a dossier at each step of its life. */
final class DossierStatements {

  /** What an event records; {@code %s} answers the dossier it belongs to. */
  private static final String INSERT_EVENT =
      """
      insert into dossier.dossier_event (
        dossier_id, seq, at, action, actor_id, actor_name, agency_id, department_id, from_status, to_status, step,
        to_agency_id, to_department_id, to_holder_id, note, due_before, due_after,
        from_agency_id, from_agency_path, from_department_id, from_holder_id, from_officer_id, from_signer_id, from_step,
        from_relay_due_at, in_place_of, late_cause)
      select dossier_id, :seq, :at, :action, :actorId, :actorName, :eventAgencyId, :departmentId, :fromStatus, :toStatus, :eventStep,
             :toAgencyId, :toDepartmentId, :toHolderId, :eventNote, :dueBefore, :dueAfter,
             :fromAgencyId, :fromAgencyPath, :fromDepartmentId, :fromHolderId, :fromOfficerId, :fromSignerId, :fromStep,
             :fromRelayDueAt, :inPlaceOf, :eventLateCause
        from %s
      """;

  /** A new dossier with its papers and its first event; answers its id. */
  static final NamedStatement INSERT =
      NamedStatement.of(
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
      returning dossier_id), papers as (
      insert into dossier.dossier_paper (dossier_id, paper_id, name, originals, copies, required, reused)
      select dossier_id, p.*
        from created
        cross join unnest(
             cast(:paperIds as int[]), cast(:paperNames as text[]), cast(:originals as int[]),
             cast(:copies as int[]), cast(:requiredPapers as boolean[]), cast(:reusedPapers as boolean[])) p), event as (
      """
              + INSERT_EVENT.formatted("created")
              + """
            )
            select dossier_id from created
            """);

  /** What every act may change. */
  private static final String STATE =
      """
             status = :status,
             resumes_to = :resumesTo,
             relay_due_at = :relayDueAt,
             open_consultations = :openConsultations,
             holding_department_id = :holdingDepartmentId,
             holder_id = :holderId,
             officer_id = :officerId,
             signer_id = :signerId,
             step = :step
      """;

  private static final String AGENCY =
      """
             holding_agency_id = :holdingAgencyId,
             holding_agency_path = :holdingAgencyPath,
      """;

  private static final String TIMES =
      """
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
      """;

  private static final String OUTCOME =
      """
             finished_at = :finishedAt,
             returned_at = :returnedAt,
             result_number = :resultNumber,
             result_notation = :resultNotation,
      """;

  private static final String CAUSE =
      """
             late_cause = :lateCause,
      """;

  private static final Map<Changed, NamedStatement> UPDATES = new ConcurrentHashMap<>();

  /**
   * Which groups of a dossier's columns an act changes: what is not named is neither written nor
   * checked anew.
   */
  record Changed(boolean agency, boolean times, boolean outcome, boolean cause) {

    static Changed between(Dossier before, Dossier after, @Nullable Receiver receivedBy) {
      return new Changed(
          before.holding().agencyId() != after.holding().agencyId(),
          receivedBy != null || !before.timing().equals(after.timing()),
          !before.outcome().equals(after.outcome()),
          before.lateCause() != after.lateCause());
    }
  }

  /**
   * The changed dossier, if it still has the version that was read, and the event that tells of it.
   */
  static NamedStatement update(Changed changed) {
    return UPDATES.computeIfAbsent(changed, DossierStatements::updating);
  }

  private static NamedStatement updating(Changed changed) {
    return NamedStatement.of(
        """
        with changed as (
        update dossier.dossier
           set version = version + 1,
        """
            + (changed.agency() ? AGENCY : "")
            + (changed.times() ? TIMES : "")
            + (changed.outcome() ? OUTCOME : "")
            + (changed.cause() ? CAUSE : "")
            + STATE
            + """
               where dossier_id = :dossierId
                 and version = :version
              returning dossier_id)
              """
            + INSERT_EVENT.formatted("changed"));
  }

  /** Papers of a dossier there is. */
  static final NamedStatement SAVE_PAPERS =
      NamedStatement.of(
          """
          insert into dossier.dossier_paper (dossier_id, paper_id, name, originals, copies, required, reused)
          select :dossierId, p.*
            from unnest(
                 cast(:paperIds as int[]), cast(:paperNames as text[]), cast(:originals as int[]),
                 cast(:copies as int[]), cast(:requiredPapers as boolean[]), cast(:reusedPapers as boolean[])) p
          on conflict (dossier_id, paper_id) do update
            set originals = excluded.originals, copies = excluded.copies
          """);

  private DossierStatements() {}
}
