package vn.motcua.catalogue;

import vn.motcua.shared.RefusalCode;

/** Why a file of procedures, one of its lines, or a process is refused. */
public enum CatalogueRefusal implements RefusalCode {
  /** Arg: the file's name. */
  CATALOGUE_FILE_EMPTY,
  /** Binary or not UTF-8. Arg: the file's name. */
  CATALOGUE_FILE_NO_CSV,
  /** Arg: the missing columns. */
  CATALOGUE_FILE_HEADER,
  /** Args: fields found, fields expected. */
  CATALOGUE_LINE_FIELDS,
  /** Args: column, longest allowed. */
  CATALOGUE_LINE_TOO_LONG,
  /** Arg: column. */
  CATALOGUE_LINE_CONTROL_CHARACTER,
  /** Arg: column. */
  CATALOGUE_LINE_MISSING,
  /** Arg: the code. */
  CATALOGUE_LINE_CODE,
  /** Arg: the words. */
  CATALOGUE_LINE_ERA,
  /** Arg: the line that already holds this procedure. */
  CATALOGUE_LINE_REPEATED,
  PROCESS_WITHOUT_STEPS,
  /** Arg: the most there may be. */
  PROCESS_TOO_MANY_STEPS,
  /** Arg: the most there may be. */
  PROCESS_TOO_MANY_PARTICIPANTS,
  PROCESS_STEP_NAME_MISSING,
  /** Arg: longest allowed. */
  CATALOGUE_TEXT_TOO_LONG,
  /** Args: fewest and most hours. */
  PROCESS_HOURS,
  /** Arg: what was chosen. */
  PROCESS_CHOICE_UNKNOWN,
  /** Arg: what was typed. */
  PROCESS_AGENCY_UNKNOWN,
  PROCESS_PARTICIPANTS_MISSING,
  PROCESS_PARTICIPANTS_WITHOUT_KIND,
  PROCESS_FIRST_STEP,
  PROCESS_LAST_STEP,
  /** Args: hours of the steps, the channel, hours of its limit, the limit in words. */
  PROCESS_OVER_LIMIT,
  /** Arg: what was typed. */
  FIRST_DAY_IMPOSSIBLE,
  /** Arg: the first day that is possible. */
  FIRST_DAY_PAST,
  /** Arg: the last day that is possible. */
  FIRST_DAY_TOO_FAR,
  /** Args: the code, the day. */
  PROCESS_WITHOUT_PROCEDURE,
  CATALOGUE_REASON_MISSING,
  PROCESS_NOTHING_TO_WITHDRAW,
  USE_NOTHING_CHOSEN,
  REVIEW_NOTHING_OPEN,
  /** Args: code and name of the procedure. */
  REVIEW_OVERTAKEN,
  PROCEDURE_NAME_MISSING,
  PROCEDURE_UNCHANGED,
  /** Args: fewest and most. */
  PROCEDURE_LIMIT,
  /** Arg: number of the line. */
  PROCEDURE_PAPER_LINE
}
