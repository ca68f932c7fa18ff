package vn.motcua.dossier.processing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierRefusal;
import vn.motcua.dossier.DossierSettings;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.DossierEvent;
import vn.motcua.dossier.model.Transitions;
import vn.motcua.dossier.store.LastActs;
import vn.motcua.platform.UseCase;
import vn.motcua.settings.LegalSettings;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Vietnam;

/**
 * Takes back one's own last act within the minutes the settings allow, while nobody has acted
 * since: the dossier lies again where it lay, its clock runs as if nothing had been. An act of its
 * own; nothing is erased.
 */
@UseCase
public class TakeBack {

  private final Handling handling;
  private final LastActs lastActs;
  private final LegalSettings settings;
  private final Clock clock;

  TakeBack(Handling handling, LastActs lastActs, LegalSettings settings, Clock clock) {
    this.handling = handling;
    this.lastActs = lastActs;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * @param note why; may be empty
   */
  @Transactional
  public Dossier handle(Actor actor, DossierCode code, long seenVersion, String note) {
    var before = handling.begin(actor, code, seenVersion, Action.TAKE_BACK);
    var last = lastActs.of(before.id());
    if (!last.canBeTakenBack()) {
      throw new Refused(
          DossierRefusal.NOT_TO_BE_TAKEN_BACK,
          new DefaultMessageSourceResolvable(last.action().messageKey()));
    }
    if (last.actorId() != actor.accountId()) {
      throw new Refused(DossierRefusal.NOT_YOUR_ACT);
    }
    if (clock.instant().isAfter(until(before, last.at()))) {
      throw new Refused(DossierRefusal.TOO_LATE_TO_TAKE_BACK, minutes(before, last.at()));
    }
    return handling.finish(
        actor, Action.TAKE_BACK, before, last.undone(before), Handling.note(note));
  }

  /**
   * Until when this person may take back what was done last; empty when it is not theirs to.
   *
   * @param last the dossier's last event
   */
  public Optional<Open> open(Actor actor, Dossier dossier, DossierEvent last) {
    if (last.actorId() != actor.accountId()
        || last.fromStatus() == null
        || !Transitions.canBeTakenBack(last.action(), last.fromStatus())) {
      return Optional.empty();
    }
    var until = until(dossier, last.at());
    return clock.instant().isAfter(until)
        ? Optional.empty()
        : Optional.of(new Open(last.action(), until));
  }

  /** An act that may still be taken back. */
  public record Open(Action action, Instant until) {}

  private Instant until(Dossier dossier, Instant done) {
    return done.plus(Duration.ofMinutes(minutes(dossier, done)));
  }

  private int minutes(Dossier dossier, Instant done) {
    return settings.at(DossierSettings.TAKE_BACK_WITHIN, dossier.agencyPath(), Vietnam.date(done));
  }
}
