package vn.motcua.dossier.interlinked;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierRefusal;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Part;
import vn.motcua.dossier.model.PartState;
import vn.motcua.dossier.processing.Handling;
import vn.motcua.dossier.store.PartStore;
import vn.motcua.platform.UseCase;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Finding;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Text;

/**
 * Enters by hand how far a part has come at an agency outside, with the number it has there: no
 * system of theirs is connected.
 */
@UseCase
public class MovePart {

  private static final int LONGEST_NUMBER = 60;

  private final Handling handling;
  private final PartStore store;
  private final GroupProgress progress;
  private final PartDates dates;
  private final Verification verification;
  private final Clock clock;

  MovePart(
      Handling handling,
      PartStore store,
      GroupProgress progress,
      PartDates dates,
      Verification verification,
      Clock clock) {
    this.handling = handling;
    this.store = store;
    this.progress = progress;
    this.dates = dates;
    this.verification = verification;
    this.clock = clock;
  }

  /**
   * @param key of the part
   * @param state what it has come to; null when none was chosen, which is refused
   * @param number of the dossier at the other agency, ≤ 60 characters; empty keeps what is known
   * @param verifying whether the other agency must verify something, for which its limit is longer,
   *     and that of the whole group when the part is one of its core
   * @param note required when it ends without a result, or the applicant must complete it
   */
  @Transactional
  public Dossier handle(
      Actor actor,
      DossierCode code,
      long seenVersion,
      String key,
      @Nullable PartState state,
      String number,
      boolean verifying,
      String note) {
    var group = handling.begin(actor, code, seenVersion, Action.MOVE_PART);
    var part =
        store.of(group.id()).stream()
            .filter(each -> each.key().equals(key))
            .findFirst()
            .orElseThrow(() -> new NotVisible("part " + key + " of " + code));
    if (!part.isOutside()) {
      throw new Refused(DossierRefusal.PART_IS_OURS, part.name());
    }
    if (state == null) {
      throw new Refused(List.of(Finding.of("state", DossierRefusal.PART_STATE_MISSING)));
    }
    if (!part.state().enteredNext().contains(state)) {
      throw new Refused(
          DossierRefusal.ILLEGAL_PART_STATE,
          part.name(),
          new DefaultMessageSourceResolvable(part.state().messageKey()),
          new DefaultMessageSourceResolvable(state.messageKey()));
    }
    var longer = verifying && part.core() ? verification.of(group) : group;
    return progress.moved(
        actor, group, longer, entered(longer, part, state, number, verifying, note));
  }

  private Part entered(
      Dossier group, Part part, PartState state, String number, boolean verifying, String note) {
    var typed = Text.clean(number);
    if (typed.length() > LONGEST_NUMBER) {
      throw new Refused(
          List.of(Finding.of("number", DossierRefusal.TEXT_TOO_LONG, LONGEST_NUMBER)));
    }
    var words = needsReason(state) ? Handling.reason(note) : Handling.note(note);
    var now = clock.instant();
    var start = state == PartState.SENT ? now : part.startedAt();
    var due = due(group, part, state, verifying, start);
    return part.entered(
        state, typed.isEmpty() ? part.outsideNumber() : typed, start, due, verifying, now, words);
  }

  /** Starts when it is sent; verification gives it longer from the same start. */
  private @Nullable Instant due(
      Dossier group, Part part, PartState state, boolean verifying, @Nullable Instant start) {
    if (state.isFinal() || start == null) {
      return part.dueAt();
    }
    return dates.due(group, part, verifying, start);
  }

  private static boolean needsReason(PartState state) {
    return state == PartState.REFUSED
        || state == PartState.STOPPED
        || state == PartState.AWAITING_SUPPLEMENT;
  }
}
