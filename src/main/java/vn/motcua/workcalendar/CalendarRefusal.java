package vn.motcua.workcalendar;

import vn.motcua.shared.RefusalCode;

/** Why a question about deadlines or the calendar cannot be answered. */
public enum CalendarRefusal implements RefusalCode {
  /** No agency of that code existed on the day of receipt. */
  DEADLINE_AGENCY_UNKNOWN,
  DEADLINE_FIELD_MISSING,
  DEADLINE_MOMENT_MALFORMED,
  DEADLINE_MOMENT_OUT_OF_RANGE,
  DEADLINE_UNIT_UNKNOWN,
  DEADLINE_AMOUNT_OUT_OF_RANGE,
  DEADLINE_PAUSE_REVERSED,
  DEADLINE_TOO_MANY_PAUSES,
  CALENDAR_GROUND_MISSING,
  /** Arg: longest allowed. */
  CALENDAR_TEXT_TOO_LONG,
  CALENDAR_DAYS_MISSING,
  CALENDAR_DAYS_REVERSED,
  /** Arg: most days in a row. */
  CALENDAR_BLOCK_TOO_LONG,
  CALENDAR_NAME_MISSING,
  /** Holidays and swaps are entered by the province. */
  CALENDAR_KIND_OF_PROVINCE,
  /** Arg: the day. */
  CALENDAR_DAY_TWICE,
  /** Arg: the year. */
  CALENDAR_YEAR_CONFIRMED,
  CALENDAR_NO_WORKING_DAY,
  CALENDAR_WORKING_DAY_CLOSED,
  CALENDAR_HOURS_OVERLAP,
  /** Arg: what was typed. */
  CALENDAR_TIME_IMPOSSIBLE,
  CALENDAR_HOURS_HALF,
  CALENDAR_HOURS_REVERSED,
  CALENDAR_WITHDRAWN_ALREADY,
  /** Not the calendar of a predecessor, or the agency has entries of its own. */
  CALENDAR_NOT_OFFERED
}
