package vn.motcua.post.parcel;

import java.time.Clock;
import java.util.Optional;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.Dossiers;
import vn.motcua.platform.UseCase;
import vn.motcua.post.model.DeskAct;
import vn.motcua.post.model.Parcel;
import vn.motcua.post.model.State;
import vn.motcua.shared.Actor;

/** Sees to what came back, or was not collected. */
@UseCase
public class SettleParcel {

  private final SeenParcel seen;
  private final BeginParcel begin;
  private final Dossiers dossiers;
  private final Clock clock;

  SettleParcel(SeenParcel seen, BeginParcel begin, Dossiers dossiers, Clock clock) {
    this.seen = seen;
    this.begin = begin;
    this.dossiers = dossiers;
    this.clock = clock;
  }

  /**
   * Kept at the desk, to be handed over at the counter; the dossier is returned there as any other.
   *
   * @param note may be empty
   */
  @Transactional
  public void keep(Actor actor, String number, long seenVersion, String note) {
    close(actor, number, seenVersion, DeskAct.SETTLE, Reason.optional("note", note));
  }

  /** Closed, and another one begun for the same dossier; empty when nothing is to be sent now. */
  @Transactional
  public Optional<Parcel> sendAgain(Actor actor, String number, long seenVersion) {
    var closed = close(actor, number, seenVersion, DeskAct.SEND_AGAIN, "");
    var dossier = dossiers.get(actor, closed.dossier());
    return BeginParcel.fits(closed.direction(), dossier)
        ? Optional.of(begin.handle(actor, closed.direction(), dossier, DeskAct.BEGIN))
        : Optional.empty();
  }

  private Parcel close(Actor actor, String number, long seenVersion, DeskAct act, String note) {
    var before = seen.lock(actor, number, seenVersion, Parcel::waitsForDesk);
    var after = before.settled(clock.instant());
    seen.store(actor, act, before, after, note, State.SETTLED, "parcel-settled");
    return before;
  }
}
