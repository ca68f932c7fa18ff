package vn.motcua.dossier.model;

/**
 * How long one part of an interlinked group may take.
 *
 * @param amount hours of the clock, or working days; 1 or more
 */
public record PartLimit(int amount, Unit unit) {

  /** What is counted. */
  public enum Unit {
    /** Hours of the clock, day and night. */
    HOUR,
    WORKING_DAY
  }
}
