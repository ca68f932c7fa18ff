package vn.motcua.dossier.model;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What was done to a dossier last.
 *
 * @param from the state before; null when it was the first act
 * @param before where it lay before; null when the act cannot be taken back
 * @param relayDueAt by when a desk had to act on its way to the competent agency before
 */
public record LastAct(
    Action action,
    Instant at,
    long actorId,
    @Nullable Status from,
    @Nullable Holding before,
    @Nullable Instant relayDueAt) {

  public boolean canBeTakenBack() {
    return from != null && before != null && Transitions.canBeTakenBack(action, from);
  }

  /** The dossier as it was before this act: state, hands and clock. */
  public Dossier undone(Dossier dossier) {
    var back =
        dossier
            .to(Objects.requireNonNull(from))
            .held(Objects.requireNonNull(before))
            .relayed(dossier.competence().relayedUntil(relayDueAt));
    return action == Action.REQUEST_SUPPLEMENT
        ? back.timed(back.timing().notAskedAfterAll())
        : back;
  }
}
