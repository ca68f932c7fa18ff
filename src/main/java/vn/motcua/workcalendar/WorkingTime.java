package vn.motcua.workcalendar;

/**
 * A signed span of working time; negative when the moment has passed.
 *
 * @param minutes working minutes
 * @param minutesPerDay length of the agency's ordinary working day, to speak of days and hours
 *     (480)
 */
public record WorkingTime(long minutes, int minutesPerDay) {

  public boolean isOver() {
    return minutes < 0;
  }

  /** Whole working days of the span, without sign. */
  public long days() {
    return Math.abs(minutes) / minutesPerDay;
  }

  /** Whole hours beyond {@link #days()}. */
  public long hours() {
    return Math.abs(minutes) % minutesPerDay / 60;
  }

  /** Minutes beyond {@link #hours()}. */
  public long rest() {
    return Math.abs(minutes) % minutesPerDay % 60;
  }
}
