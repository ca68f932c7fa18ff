package vn.motcua.form;

/** What a field takes, and so how it is typed on a phone. */
public enum FieldKind {
  TEXT,
  LONG_TEXT,
  /** A day, typed day first; ISO in the document. */
  DATE,
  /** A whole number. */
  NUMBER,
  CHOICE,
  /** {@code yes} or {@code no} as typed, a boolean in the document. */
  YES_NO,
  /** A tick without which the form is not taken; {@code yes} as typed. */
  CONSENT,
  /** Identity number of a person; blanks and dots are forgiven. */
  PERSON_NUMBER,
  PHONE,
  EMAIL,
  /** An address or the name of a place. */
  PLACE
}
