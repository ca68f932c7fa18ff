package vn.motcua.result.model;

import java.util.List;

/**
 * Something typed into a result.
 *
 * @param key in the stored values and, after the kind's, in message keys
 * @param most characters
 * @param from what of the dossier it is filled with at first
 * @param choices when only these are possible; else empty
 */
public record ResultField(
    String key, Type type, boolean required, int most, Filling from, List<String> choices) {

  private static final int LINE = 200;
  private static final int TEXT = 6000;

  public ResultField {
    choices = List.copyOf(choices);
  }

  /** What is typed. */
  public enum Type {
    LINE,
    /** Several lines; each becomes a paragraph. */
    TEXT,
    /** A day of the calendar, kept as ISO 8601. */
    DAY
  }

  /** What a field is filled with at first. */
  public enum Filling {
    NOTHING,
    APPLICANT,
    IDENTITY_NUMBER,
    ADDRESS,
    ETHNIC_GROUP,
    NATIONALITY,
    /** The name of the procedure, for what a decision is about. */
    PROCEDURE
  }

  static ResultField line(String key, Filling from) {
    return new ResultField(key, Type.LINE, true, LINE, from, List.of());
  }

  static ResultField text(String key) {
    return new ResultField(key, Type.TEXT, true, TEXT, Filling.NOTHING, List.of());
  }

  static ResultField day(String key) {
    return new ResultField(key, Type.DAY, true, LINE, Filling.NOTHING, List.of());
  }

  static ResultField choice(String key, String... choices) {
    return new ResultField(key, Type.LINE, true, LINE, Filling.NOTHING, List.of(choices));
  }

  ResultField optional() {
    return new ResultField(key, type, false, most, from, choices);
  }
}
