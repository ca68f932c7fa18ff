package vn.motcua.reporting.open;

/**
 * How many dossiers.
 *
 * @param online of those received
 */
record Counts(long received, long online, long early, long onTime, long overdue) {

  static final Counts NONE = new Counts(0, 0, 0, 0, 0);

  long resolved() {
    return early + onTime + overdue;
  }

  /** Of those resolved: before or on their day. */
  long inTime() {
    return early + onTime;
  }

  Counts plus(Counts other) {
    return new Counts(
        received + other.received,
        online + other.online,
        early + other.early,
        onTime + other.onTime,
        overdue + other.overdue);
  }

  Counts minus(Counts other) {
    return new Counts(
        received - other.received,
        online - other.online,
        early - other.early,
        onTime - other.onTime,
        overdue - other.overdue);
  }

  boolean isNothing() {
    return received == 0 && resolved() == 0;
  }

  /** Whether few people stand behind it: some, but fewer than may be told apart. */
  boolean isSmall(int least) {
    return received > 0 && received < least || resolved() > 0 && resolved() < least;
  }
}
