package vn.motcua.dossier.model;

import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.Channel;
import vn.motcua.dossier.DossierCode;
import vn.motcua.shared.LateCause;
import vn.motcua.shared.LimitUnit;
import vn.motcua.shared.Timeliness;

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
 * @param lateCause why its result comes, or came, late; null until somebody says so
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
    Outcome outcome,
    @Nullable LateCause lateCause) {

  /**
   * The version of the procedure under which the dossier was received, and what it was called then.
   *
   * @param processId the internal process it was received under; null = the template of the version
   */
  public record ProcedureRef(
      long versionId, @Nullable Long processId, String code, String name, String field) {}

  public Dossier to(Status status) {
    return with(
        copy -> {
          copy.status = status;
          copy.resumesTo = null;
        });
  }

  public Dossier awaiting(Status resumesTo) {
    return with(
        copy -> {
          copy.status = Status.AWAITING_SUPPLEMENT;
          copy.resumesTo = resumesTo;
        });
  }

  public Dossier held(Holding holding) {
    return with(copy -> copy.holding = holding);
  }

  public Dossier timed(Timing timing) {
    return with(copy -> copy.timing = timing);
  }

  public Dossier ended(Outcome outcome) {
    return with(copy -> copy.outcome = outcome);
  }

  public Dossier because(LateCause cause) {
    return with(copy -> copy.lateCause = cause);
  }

  public Dossier relayed(Competence competence) {
    return with(copy -> copy.competence = competence);
  }

  public Dossier consulting(int openConsultations) {
    return with(copy -> copy.openConsultations = openConsultations);
  }

  /** The same under another name: a group is called by its own. */
  public Dossier of(ProcedureRef procedure) {
    return with(copy -> copy.procedure = procedure);
  }

  /** The same under the id the store gave it. */
  public Dossier withId(long id) {
    return with(copy -> copy.id = id);
  }

  /** As it is once this change is stored. */
  public Dossier changed() {
    return with(copy -> copy.version++);
  }

  /**
   * The same once a successor took the place of one of its agencies.
   *
   * @param holding where it lies then
   */
  public Dossier succeeded(
      long predecessorId, long successorId, String successorPath, Holding holding) {
    return with(
        copy -> {
          if (agencyId == predecessorId) {
            copy.agencyId = successorId;
            copy.agencyPath = successorPath;
          }
          if (competence.agencyId() == predecessorId) {
            copy.competence = competence.at(successorId, successorPath);
          }
          copy.holding = holding;
        });
  }

  private Dossier with(Consumer<DossierCopy> change) {
    var copy = new DossierCopy(this);
    change.accept(copy);
    return copy.done();
  }

  /** Whether it ended after its due date, or has passed it by that moment while its clock runs. */
  public boolean isLate(Instant now) {
    var due = timing.due();
    var limit = timing.limit();
    if (due == null || limit == null) {
      return false;
    }
    var endedAt = outcome.finishedAt();
    return endedAt == null
        ? timing.pausedAt() == null && !now.isBefore(due.overdueFrom())
        : Punctuality.of(limit, due, endedAt) == Timeliness.OVERDUE;
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
}
