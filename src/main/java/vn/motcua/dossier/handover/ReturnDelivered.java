package vn.motcua.dossier.handover;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Status;
import vn.motcua.dossier.processing.Handling;
import vn.motcua.dossier.store.DossierStore;
import vn.motcua.platform.UseCase;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Vietnam;

/**
 * A result sent by post reached the applicant: the dossier is returned without anybody at the desk,
 * in the name of the system (NĐ 61/2018 art. 20).
 */
@UseCase
public class ReturnDelivered {

  private final DossierStore store;
  private final Handling handling;
  private final MessageSource messages;
  private final Clock clock;

  ReturnDelivered(DossierStore store, Handling handling, MessageSource messages, Clock clock) {
    this.store = store;
    this.handling = handling;
    this.messages = messages;
    this.clock = clock;
  }

  /** The dossier, which nobody else changes until the caller's transaction ends. */
  @Transactional(propagation = Propagation.MANDATORY)
  public Optional<Dossier> hold(DossierCode code) {
    return store.lock(code);
  }

  /**
   * Returns it; one whose result does not wait, because it was handed over otherwise meanwhile,
   * stays as it is.
   *
   * @param held as {@link #hold} answered
   * @param deliveredAt when the applicant got it; never before handling ended nor after now
   * @param note who took it and by which parcel
   * @return whether it was returned now
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean handle(Dossier held, Instant deliveredAt, String note) {
    if (held.status() != Status.FINISHED) {
      return false;
    }
    var at = between(Objects.requireNonNull(held.outcome().finishedAt()), deliveredAt);
    var after = held.to(Status.RETURNED).ended(held.outcome().returned(at));
    handling.finish(system(held), Action.RETURN_RESULT, held, after, Handling.note(note));
    return true;
  }

  private Instant between(Instant finishedAt, Instant deliveredAt) {
    var now = clock.instant();
    var at = deliveredAt.isAfter(now) ? now : deliveredAt;
    return at.isBefore(finishedAt) ? finishedAt : at;
  }

  /** Nobody's account, at the agency that hands the result over. */
  private Actor system(Dossier held) {
    return new Actor(
        0,
        "-",
        messages.getMessage("dossier.event.system", null, Vietnam.LOCALE),
        held.returnAgencyId(),
        held.returnAgencyPath(),
        null,
        List.of());
  }
}
