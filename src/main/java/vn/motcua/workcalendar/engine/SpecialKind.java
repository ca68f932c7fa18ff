package vn.motcua.workcalendar.engine;

/** What an entered day is, apart from the ordinary week. */
public enum SpecialKind {
  /** A public holiday (BLLĐ 2019 Điều 112). */
  HOLIDAY,
  /** Day off for a holiday that fell on a weekly rest day (Điều 111.3). */
  COMPENSATORY,
  /** Day off in exchange for a working rest day. */
  SWAPPED_OFF,
  /** Rest day worked in exchange for a day off. */
  SWAPPED_WORKING,
  /** The unit is closed, e.g. by a flood. */
  LOCAL_CLOSURE,
  /** The unit keeps its ordinary hours although a level above entered something else. */
  ORDINARY
}
