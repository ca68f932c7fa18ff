package vn.motcua.dossier.model;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Where one matter of an interlinked group stands. */
public enum PartState {
  /** Needs the result of another part. */
  WAITING,
  /** Another agency's: to be passed to it. */
  TO_SEND,
  SENT,
  /** The other agency received it and gave it a number. */
  ACKNOWLEDGED,
  /** The applicant is to complete it. */
  AWAITING_SUPPLEMENT,
  /** Our own: a dossier of its own is being handled. */
  RUNNING,
  DONE,
  REFUSED,
  STOPPED,
  /** Cannot begin: the part it needs had no result. */
  BLOCKED;

  /** The lawful steps; whatever is not listed is refused. */
  private static final Map<PartState, Set<PartState>> NEXT = new EnumMap<>(PartState.class);

  private static final Set<PartState> FINAL = EnumSet.of(DONE, REFUSED, STOPPED, BLOCKED);

  static {
    NEXT.put(WAITING, EnumSet.of(TO_SEND, RUNNING, BLOCKED, STOPPED));
    NEXT.put(TO_SEND, EnumSet.of(SENT, STOPPED));
    NEXT.put(SENT, EnumSet.of(ACKNOWLEDGED, AWAITING_SUPPLEMENT, DONE, REFUSED, STOPPED));
    NEXT.put(ACKNOWLEDGED, EnumSet.of(AWAITING_SUPPLEMENT, DONE, REFUSED, STOPPED));
    NEXT.put(AWAITING_SUPPLEMENT, EnumSet.of(SENT, REFUSED, STOPPED));
    NEXT.put(RUNNING, EnumSet.of(DONE, REFUSED, STOPPED));
    FINAL.forEach(state -> NEXT.put(state, EnumSet.noneOf(PartState.class)));
  }

  public boolean isFinal() {
    return FINAL.contains(this);
  }

  public Set<PartState> next() {
    return NEXT.getOrDefault(this, Set.of());
  }

  /** The steps a person enters for an agency outside; the others follow by themselves. */
  public Set<PartState> enteredNext() {
    return this == RUNNING || this == WAITING ? Set.of() : next();
  }

  /** Key of its name, {@code interlinked.state.SENT}. */
  public String messageKey() {
    return "interlinked.state." + name();
  }
}
