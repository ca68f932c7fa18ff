package vn.motcua.settings;

import java.time.LocalDate;

/**
 * Answers what a setting says on a day. Asked from memory, renewed on every node within a second of
 * a change: cheap enough for the middle of a loop.
 *
 * <p>The province's own value goes before the country's, a procedure's before the general one. A
 * day before the first known value is answered with the first.
 */
public interface LegalSettings {

  /**
   * @param agencyPath hierarchy path of the agency that acts; its province decides
   * @param on the day whose law applies, which is seldom today: mostly the day of receipt
   */
  <T> T at(LegalSetting<T> setting, String agencyPath, LocalDate on);

  /**
   * As {@link #at(LegalSetting, String, LocalDate)} for a procedure; empty = none in particular.
   */
  <T> T at(LegalSetting<T> setting, String agencyPath, String procedureCode, LocalDate on);

  /** The value together with where it comes from, for whoever must cite it. */
  <T> Grounded<T> grounded(
      LegalSetting<T> setting, String agencyPath, String procedureCode, LocalDate on);

  /**
   * A value and its reason.
   *
   * @param ground the article that says so, in Vietnamese as it is cited
   */
  record Grounded<T>(T value, String ground, LocalDate validFrom) {}
}
