package vn.motcua.workcalendar;

/** Why a day counted or did not. */
public enum DayReason {
  /** The day of receipt, not counted. */
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
  /** After the last counted day, passed over because the due day must be a working day. */
  MOVED
}
