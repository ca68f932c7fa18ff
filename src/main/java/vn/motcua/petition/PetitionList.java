package vn.motcua.petition;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.motcua.petition.model.Status;

/** The lists of petitions at the desk. */
public enum PetitionList {
  TO_CLASSIFY(Status.RECEIVED, Status.FORWARDED),
  /** In this person's hands. */
  MINE(
      Status.RECEIVED,
      Status.FORWARDED,
      Status.AWAITING_DETAILS,
      Status.IN_PROGRESS,
      Status.AWAITING_APPROVAL),
  IN_PROGRESS(Status.IN_PROGRESS),
  AWAITING_DETAILS(Status.AWAITING_DETAILS),
  TO_APPROVE(Status.AWAITING_APPROVAL),
  TO_PUBLISH(Status.ANSWERED),
  /** The next act is overdue. */
  LATE(
      Status.RECEIVED,
      Status.FORWARDED,
      Status.IN_PROGRESS,
      Status.AWAITING_APPROVAL,
      Status.ANSWERED),
  /** Whoever asked is not satisfied with the answer. */
  UNSATISFIED(Status.ANSWERED, Status.PUBLISHED, Status.WITHHELD),
  ALL(Status.values());

  private final Set<Status> statuses;

  PetitionList(Status... statuses) {
    this.statuses = Set.of(statuses);
  }

  public Set<Status> statuses() {
    return EnumSet.copyOf(statuses);
  }

  /** Whether the newest come first; what waits is shown oldest first. */
  public boolean isHistory() {
    return this == ALL || this == UNSATISFIED;
  }

  /** {@code to-classify} */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Key of its words. */
  public String messageKey() {
    return "petition.list." + key();
  }

  public static Optional<PetitionList> of(String key) {
    return Arrays.stream(values()).filter(list -> list.key().equals(key)).findFirst();
  }
}
