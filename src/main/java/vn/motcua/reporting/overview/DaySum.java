package vn.motcua.reporting.overview;

/**
 * How many dossiers were received and how many ended on a day or on several.
 *
 * @param online of those received
 * @param byPost of those received
 * @param inTime ended early, on the day or without a due date
 * @param overdue ended late
 */
public record DaySum(long received, long online, long byPost, long inTime, long overdue) {

  public static final DaySum NONE = new DaySum(0, 0, 0, 0, 0);

  public long resolved() {
    return inTime + overdue;
  }

  public long atCounter() {
    return received - online - byPost;
  }

  DaySum plus(DaySum other) {
    return new DaySum(
        received + other.received,
        online + other.online,
        byPost + other.byPost,
        inTime + other.inTime,
        overdue + other.overdue);
  }
}
