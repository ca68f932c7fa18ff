package vn.motcua.form;

import vn.motcua.shared.RefusalCode;

/** What is wrong in a form, or in the schema of one. First argument: the question or the place. */
public enum FormRefusal implements RefusalCode {
  FORM_ANSWER_MISSING,
  FORM_CONSENT_MISSING,
  /** Args: question, the other question that makes it necessary. */
  FORM_ANSWER_NEEDED_WITH,
  /** Args: question, letters at most. */
  FORM_ANSWER_TOO_LONG,
  /** Args: question, letters at least. */
  FORM_ANSWER_TOO_SHORT,
  FORM_CHOICE_UNKNOWN,
  FORM_DATE_IMPOSSIBLE,
  /** The day lies ahead. */
  FORM_DATE_AHEAD,
  FORM_LOOSE_DAY_MALFORMED,
  FORM_NUMBER_MALFORMED,
  /** Args: question, least. */
  FORM_NUMBER_TOO_SMALL,
  /** Args: question, most. */
  FORM_NUMBER_TOO_LARGE,
  FORM_PERSON_NUMBER_MALFORMED,
  FORM_IDENTITY_MALFORMED,
  FORM_PHONE_MALFORMED,
  FORM_EMAIL_MALFORMED,
  /** Args: section, rows at least. */
  FORM_ROWS_TOO_FEW,
  /** Arg: most, in KB. */
  FORM_TOO_LARGE,

  /** The file is no JSON. */
  FORM_SCHEMA_UNREADABLE,
  /** Arg: most, in KB. */
  FORM_SCHEMA_TOO_LARGE,
  /** Args: place, keyword. */
  FORM_SCHEMA_KEYWORD_UNKNOWN,
  /** Args: place, keyword. */
  FORM_SCHEMA_KEYWORD_MISSING,
  /** Args: place, the rule that is broken. */
  FORM_SCHEMA_VALUE_WRONG,
  /** Args: place, the field that is named and does not exist before it. */
  FORM_SCHEMA_FIELD_UNKNOWN,
  /** Args: questions, most. */
  FORM_SCHEMA_TOO_MANY_FIELDS,

  FORM_PROCEDURES_MISSING,
  /** Arg: the code. */
  FORM_PROCEDURE_UNKNOWN,
  FORM_DAY_MISSING,
  /** Arg: the day. */
  FORM_DAY_NOT_AHEAD,
  /** Arg: the day. */
  FORM_DAY_TAKEN,
  /** Arg: letters at most. */
  FORM_REASON_MISSING,
  /** Arg: its first day. */
  FORM_EDITION_IN_FORCE,
  FORM_EDITION_WITHDRAWN_ALREADY
}
