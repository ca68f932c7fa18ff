package vn.motcua.history;

import vn.motcua.shared.RefusalCode;

/**
 * Why a file or a line of past dossiers is not taken over. Arguments of the codes that begin with
 * {@code PAST_LINE_}: heading of the column, what stands there.
 */
public enum HistoryRefusal implements RefusalCode {
  PAST_FILE_EMPTY,
  /** Argument: the headings that are missing. */
  PAST_FILE_HEADINGS,
  /** Argument: the heading that stands there twice. */
  PAST_FILE_HEADING_TWICE,
  /** Not text in UTF-8, or packed. */
  PAST_FILE_NO_TEXT,
  /** Argument: the line behind which it cannot be read. */
  PAST_FILE_BROKEN,
  /** It is no longer where it was. */
  PAST_FILE_GONE,
  PAST_FILE_TOO_LARGE,
  /** The disk of the data folder is full. */
  PAST_FILE_DISK_FULL,
  /** The disk of the database is full; it goes on by itself. */
  PAST_DATABASE_FULL,
  PAST_FILE_MISSING,
  PAST_IMPORT_OVER,
  PAST_IMPORT_NOT_OVER,
  PAST_REASON_MISSING,
  /** Argument: the most characters. */
  PAST_TEXT_TOO_LONG,
  PAST_ALREADY_CLOSED,
  PAST_OUTCOME_MISSING,
  PAST_DAY_MISSING,
  PAST_TIME_UNREADABLE,
  PAST_DAY_LATER,
  PAST_DAY_BEFORE_RECEIPT,
  PAST_LINE_FIELDS,
  PAST_LINE_BROKEN_TEXT,
  PAST_LINE_MISSING,
  PAST_LINE_NO_CODE,
  PAST_LINE_TOO_LONG,
  PAST_LINE_CONTROL_CHARACTER,
  PAST_LINE_NO_TIME,
  PAST_LINE_NO_NUMBER,
  PAST_LINE_NO_CHOICE,
  PAST_LINE_AGENCY_UNKNOWN,
  PAST_LINE_AGENCY_NOT_YOURS,
  PAST_LINE_FIELD_NEEDED,
  PAST_LINE_LIMIT_HALF,
  PAST_LINE_OUT_OF_RANGE,
  PAST_LINE_LATER_THAN_NOW,
  PAST_LINE_BEFORE_RECEIPT,
  PAST_LINE_RETURNED_BEFORE_END,
  PAST_LINE_END_MISSING,
  PAST_LINE_END_BUT_IN_HAND
}
