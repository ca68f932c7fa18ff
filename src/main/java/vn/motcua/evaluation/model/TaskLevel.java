package vn.motcua.evaluation.model;

/** How far an officer fulfilled the task, by the five indices of officers. */
public enum TaskLevel {
  /** All of it. */
  WHOLE,
  /** From 70 to under 100 percent. */
  MOSTLY,
  /** Under 70 percent. */
  PARTLY;

  /**
   * @param tenths the total in tenths of a point
   * @param whole from how many on all of it
   * @param mostly from how many on most of it
   */
  public static TaskLevel of(int tenths, int whole, int mostly) {
    if (tenths >= whole) {
      return WHOLE;
    }
    return tenths >= mostly ? MOSTLY : PARTLY;
  }

  public String messageKey() {
    return "evaluation.task." + name();
  }
}
