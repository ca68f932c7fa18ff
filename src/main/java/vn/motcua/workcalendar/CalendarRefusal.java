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
  DEADLINE_TOO_MANY_PAUSES
}
