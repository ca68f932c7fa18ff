package vn.motcua.settings;

/** What a setting counts. */
public enum SettingUnit {
  TIMES,
  SECONDS,
  MINUTES,
  HOURS,
  WORKING_HOURS,
  DAYS,
  WORKING_DAYS,
  MONTHS,
  YEARS,
  PERCENT,
  /** Money, in đồng. */
  DONG,
  PAGES,
  COPIES,
  PEOPLE,
  /** A day of the month by its number. */
  DAY_OF_MONTH,
  /** Points of a scale. */
  POINTS,
  /** A choice or a time of day counts nothing. */
  NONE
}
