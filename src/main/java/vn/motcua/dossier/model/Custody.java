package vn.motcua.dossier.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.Actor;

/**
 * Where the paper of a dossier is.
 *
 * @param holderId who has it; null = the unit
 * @param onTheWay given to them, not yet taken by them
 * @param place shelf, compartment, box; empty when not put away
 * @param moves how often it was scanned; 0 = never: then it lies where it was received
 */
public record Custody(
    long agencyId,
    String agencyPath,
    @Nullable Long departmentId,
    @Nullable Long holderId,
    String holderName,
    boolean onTheWay,
    String place,
    Instant since,
    int moves) {

  /** Never scanned: at the desk that received it. */
  public static Custody atDesk(Dossier dossier, @Nullable Long department) {
    return new Custody(
        dossier.agencyId(),
        dossier.agencyPath(),
        department,
        null,
        "",
        false,
        "",
        dossier.timing().submittedAt(),
        0);
  }

  /** In this person's hands, on a shelf or not. */
  public Custody takenBy(Actor actor, String place, Instant at) {
    return new Custody(
        actor.agencyId(),
        actor.agencyPath(),
        actor.departmentId(),
        actor.accountId(),
        actor.fullName(),
        false,
        place,
        at,
        moves + 1);
  }

  /**
   * Given to where the dossier lies.
   *
   * @param name of the person who holds the dossier; empty when it lies in a common tray
   */
  public Custody givenTo(Holding holding, String name, Instant at) {
    return new Custody(
        holding.agencyId(),
        holding.agencyPath(),
        holding.departmentId(),
        holding.holderId(),
        name,
        true,
        "",
        at,
        moves + 1);
  }

  /** Whether it is in this person's hands or in those of their department. */
  public boolean isWith(Actor actor) {
    var department = actor.departmentId();
    return !onTheWay
        && agencyId == actor.agencyId()
        && (holderId != null && holderId == actor.accountId()
            || department != null && department.equals(departmentId));
  }
}
