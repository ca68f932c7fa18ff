package vn.motcua.post.parcel;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.AuditTrail;
import vn.motcua.dossier.Contacts;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Status;
import vn.motcua.post.PostRefusal;
import vn.motcua.post.model.Addressee;
import vn.motcua.post.model.DeskAct;
import vn.motcua.post.model.Direction;
import vn.motcua.post.model.Parcel;
import vn.motcua.post.model.ParcelEvent;
import vn.motcua.post.model.State;
import vn.motcua.post.spi.MoneyOnDelivery;
import vn.motcua.post.store.NewParcel;
import vn.motcua.post.store.ParcelStore;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Refused;

/**
 * Asks for a parcel of a dossier: to the address of the applicant, or from there. What is owed is
 * offered to be collected on delivery.
 */
@Component
public class BeginParcel {

  /** A dossier handed in online whose originals are asked for, or one that lacks papers. */
  private static final Set<Status> WANTS_PAPERS =
      EnumSet.of(Status.SUBMITTED, Status.AWAITING_SUPPLEMENT);

  private final ParcelStore store;
  private final Contacts contacts;
  private final MoneyOnDelivery money;
  private final AuditTrail audit;
  private final Clock clock;

  BeginParcel(
      ParcelStore store, Contacts contacts, MoneyOnDelivery money, AuditTrail audit, Clock clock) {
    this.store = store;
    this.contacts = contacts;
    this.money = money;
    this.audit = audit;
    this.clock = clock;
  }

  /** Whether there is something to be sent, or to be collected. */
  public static boolean fits(Direction direction, Dossier dossier) {
    return direction == Direction.RETURN
        ? dossier.status() == Status.FINISHED
        : WANTS_PAPERS.contains(dossier.status());
  }

  /** Refused when the dossier has nothing for the post, or one is under way. */
  @Transactional(propagation = Propagation.MANDATORY)
  public Parcel handle(Actor actor, Direction direction, Dossier dossier, DeskAct act) {
    if (!fits(direction, dossier)) {
      throw new Refused(PostRefusal.POST_DOSSIER_NOT_NOW);
    }
    var returns = direction == Direction.RETURN;
    var now = clock.instant();
    var parcel =
        store
            .add(
                new NewParcel(
                    direction,
                    dossier,
                    agency(direction, dossier),
                    agencyPath(direction, dossier),
                    applicant(dossier),
                    returns ? money.owed(dossier.code()) : 0,
                    now))
            .orElseThrow(() -> new Refused(PostRefusal.POST_UNDER_WAY));
    store.tell(
        parcel,
        ParcelEvent.of(act, now, actor.accountId(), actor.fullName(), "", State.TO_PREPARE),
        now);
    audit.append(
        actor,
        parcel.subject(),
        "parcel-begun",
        Map.of("dossier", dossier.code().value(), "direction", direction.name()));
    return parcel;
  }

  /** Results go from the desk that hands them over; papers to the one that waits for them. */
  static long agency(Direction direction, Dossier dossier) {
    return direction == Direction.RETURN
        ? dossier.returnAgencyId()
        : dossier.status() == Status.SUBMITTED
            ? dossier.agencyId()
            : dossier.competence().agencyId();
  }

  static String agencyPath(Direction direction, Dossier dossier) {
    return direction == Direction.RETURN
        ? dossier.returnAgencyPath()
        : dossier.status() == Status.SUBMITTED
            ? dossier.agencyPath()
            : dossier.competence().agencyPath();
  }

  private Addressee applicant(Dossier dossier) {
    var applicant = contacts.of(dossier.code()).orElseThrow().applicant();
    return new Addressee(applicant.fullName(), applicant.phone(), applicant.address());
  }
}
