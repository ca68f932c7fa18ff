package vn.motcua.workcalendar;

/** Why a day counted or did not. */
public enum DayReason {
  /**
   * The day of receipt, not counted. A dossier that arrives after closing has two: the day it
   * arrived and the day of the next opening, on which it counts as received.
   */
  RECEIPT,
  WORKING,
  /** A rest day turned working day by a swap. */
  SWAPPED_WORKING,
  WEEKEND,
  HOLIDAY,
  COMPENSATORY,
  SWAPPED_OFF,
  LOCAL_CLOSURE,
  PAUSED,
  /** A calendar day that counts although nobody works. */
  CALENDAR,
  /**
   * After the last counted day: passed over, or the due day itself, because a limit may not end on
   * a rest day.
   */
  MOVED
}
