package vn.motcua.settings.web;

/**
 * A value as it is shown.
 *
 * @param span {@code từ 01/07/2025} or {@code 21/06/2018 – 30/06/2025}
 * @param whose the country or the province, in words
 * @param procedure the only procedure it is for, or empty
 * @param certain whether it was compared with the text of the law
 * @param entered who entered it and when
 * @param state name of a {@link State}
 * @param withdrawn who withdrew it, when and why, or empty
 * @param withdrawUrl address of the form that withdraws it, or empty
 */
public record ValueRow(
    String value,
    String span,
    String whose,
    String procedure,
    String ground,
    String source,
    boolean certain,
    String entered,
    State state,
    String withdrawn,
    String withdrawUrl) {

  /** Where a value stands today. */
  public enum State {
    IN_FORCE,
    COMING,
    PAST,
    WITHDRAWN
  }
}
