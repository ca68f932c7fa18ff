package vn.motcua.dossier.model;

import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.Channel;
import vn.motcua.dossier.DossierCode;
import vn.motcua.shared.LimitUnit;

/**
 * A dossier as its handling sees it; the people and papers in it are read apart.
 *
 * @param id internal; never shown
 * @param version grows with each change
 * @param agencyId the agency that received it
 * @param competence the agency that decides; the receiving one, unless handed in elsewhere
 * @param openConsultations how many agencies were asked and have not answered
 * @param family whether it is a group, or a part of one
 * @param resumesTo the state to which a supplement leads back; null unless one is awaited
 */
public record Dossier(
    long id,
    DossierCode code,
    long version,
    long agencyId,
    String agencyPath,
    Competence competence,
    int openConsultations,
    Family family,
    ProcedureRef procedure,
    Channel channel,
    Status status,
    @Nullable Status resumesTo,
    Holding holding,
    Timing timing,
    Outcome outcome) {

  /**
   * The version of the procedure under which the dossier was received, and what it was called then.
   *
   * @param processId the internal process it was received under; null = the template of the version
   */
  public record ProcedureRef(
      long versionId, @Nullable Long processId, String code, String name, String field) {}

  public Dossier to(Status status) {
    return with(version, competence, openConsultations, status, null, holding, timing, outcome);
  }

  public Dossier awaiting(Status resumesTo) {
    return with(
        version,
        competence,
        openConsultations,
        Status.AWAITING_SUPPLEMENT,
        resumesTo,
        holding,
        timing,
        outcome);
  }

  public Dossier held(Holding holding) {
    return with(
        version, competence, openConsultations, status, resumesTo, holding, timing, outcome);
  }

  public Dossier timed(Timing timing) {
    return with(
        version, competence, openConsultations, status, resumesTo, holding, timing, outcome);
  }

  public Dossier ended(Outcome outcome) {
    return with(
        version, competence, openConsultations, status, resumesTo, holding, timing, outcome);
  }

  public Dossier relayed(Competence competence) {
    return with(
        version, competence, openConsultations, status, resumesTo, holding, timing, outcome);
  }

  public Dossier consulting(int openConsultations) {
    return with(
        version, competence, openConsultations, status, resumesTo, holding, timing, outcome);
  }

  /**
   * The same once a successor took the place of one of its agencies.
   *
   * @param holding where it lies then
   */
  public Dossier succeeded(
      long predecessorId, long successorId, String successorPath, Holding holding) {
    var received = agencyId == predecessorId;
    var decides = competence.agencyId() == predecessorId;
    return new Dossier(
        id,
        code,
        version,
        received ? successorId : agencyId,
        received ? successorPath : agencyPath,
        decides ? competence.at(successorId, successorPath) : competence,
        openConsultations,
        family,
        procedure,
        channel,
        status,
        resumesTo,
        holding,
        timing,
        outcome);
  }

  /** Whether another agency than the one that received it decides. */
  public boolean isForAnotherAgency() {
    return competence.agencyId() != agencyId;
  }

  /** The agency at which the result is handed over. */
  public long returnAgencyId() {
    return competence.returnsThere() ? competence.agencyId() : agencyId;
  }

  public String returnAgencyPath() {
    return competence.returnsThere() ? competence.agencyPath() : agencyPath;
  }

  /** As it is once this change is stored. */
  public Dossier changed() {
    return with(
        version + 1, competence, openConsultations, status, resumesTo, holding, timing, outcome);
  }

  /** Whether its procedure gives the result at once: its limit is the same day. */
  public boolean isGivenAtOnce() {
    var limit = timing.limit();
    return limit != null && limit.unit() == LimitUnit.SAME_DAY;
  }

  /** Whether it lies at an agency other than the one that received it. */
  public boolean isElsewhere() {
    return holding.agencyId() != competence.agencyId();
  }

  public boolean isHeldBy(long accountId) {
    return holding.holderId() != null && holding.holderId() == accountId;
  }

  /** The same under another name: a group is called by its own. */
  public Dossier of(ProcedureRef procedure) {
    return new Dossier(
        id,
        code,
        version,
        agencyId,
        agencyPath,
        competence,
        openConsultations,
        family,
        procedure,
        channel,
        status,
        resumesTo,
        holding,
        timing,
        outcome);
  }

  /** The same under the id the store gave it. */
  public Dossier withId(long id) {
    return new Dossier(
        id,
        code,
        version,
        agencyId,
        agencyPath,
        competence,
        openConsultations,
        family,
        procedure,
        channel,
        status,
        resumesTo,
        holding,
        timing,
        outcome);
  }

  private Dossier with(
      long version,
      Competence competence,
      int openConsultations,
      Status status,
      @Nullable Status resumesTo,
      Holding holding,
      Timing timing,
      Outcome outcome) {
    return new Dossier(
        id,
        code,
        version,
        agencyId,
        agencyPath,
        competence,
        openConsultations,
        family,
        procedure,
        channel,
        status,
        resumesTo,
        holding,
        timing,
        outcome);
  }
}
