package vn.motcua.workcalendar.change;

/** What a decision did to a calendar. */
public enum DecisionAct {
  DAYS_ENTERED,
  DAY_WITHDRAWN,
  YEAR_CONFIRMED,
  HOURS_ENTERED,
  HOURS_WITHDRAWN,
  CUT_OFF_ENTERED,
  CUT_OFF_WITHDRAWN,
  /** What a predecessor had entered. */
  TAKEN_OVER
}
