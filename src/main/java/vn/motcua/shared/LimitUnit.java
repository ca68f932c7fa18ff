package vn.motcua.shared;

/** The units in which the law states how long handling may take. */
public enum LimitUnit {
  /** Hours inside the agency's working hours. */
  WORKING_HOUR,
  /** Working days; the day of receipt is not counted. */
  WORKING_DAY,
  /** All days after the day of receipt; a last day of rest moves to the next working day. */
  CALENDAR_DAY,
  /**
   * On the day of receipt, or the next working day when received from the cut-off hour (15:00) on.
   */
  SAME_DAY;

  /** Whether the end of handling is held against the minute it was due, not only the day. */
  public boolean isByMinute() {
    return this == WORKING_HOUR || this == SAME_DAY;
  }
}
