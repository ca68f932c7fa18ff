package vn.motcua.certification;

import vn.motcua.shared.RefusalCode;

/** Why a certification cannot be taken in, signed or changed. */
public enum CertificationRefusal implements RefusalCode {
  LINES_MISSING,
  /** Argument: the most lines of one request. */
  LINES_TOO_MANY,
  LINE_PAPER_MISSING,
  /** Argument: the most characters. */
  LINE_PAPER_TOO_LONG,
  /** Argument: the most pages. */
  LINE_PAGES_OUT_OF_RANGE,
  /** Argument: the most copies or documents. */
  LINE_PIECES_OUT_OF_RANGE,
  /** Argument: the most signatures. */
  LINE_SIGNATURES_OUT_OF_RANGE,
  /** The testimony on a signature names the identity paper of the signer. */
  SIGNATURE_NEEDS_IDENTITY,
  EXEMPTION_REASON_MISSING,
  /** Argument: the most characters. */
  EXEMPTION_TOO_LONG,
  BIRTH_DATE_IMPOSSIBLE,
  UNKNOWN_SIGNER,
  SIGNER_INCOMPLETE,
  SIGNER_DATES_REVERSED,
  COUNTER_WITHOUT_SIGNER,
  /** Arguments: name of the book, year. */
  BOOK_CLOSED,
  /** Argument: the year, which has not ended. */
  BOOK_YEAR_NOT_OVER,
  /** Argument: name of the book. */
  BOOK_NEVER_OPENED,
  /** A dossier that is to be entered must be received and of the book's procedure. */
  DOSSIER_NOT_AT_DESK,
  DOSSIER_OF_OTHER_BOOK,
  /** The lines of this request were signed or dropped already. */
  NOT_WAITING,
  /** An electronic copy is signed in the signing tray and given back on its own page. */
  COPY_IN_SIGNING_TRAY,
  /** A file may be sent to as many as one likes. */
  COPY_IS_ONE,
  /** A dossier received earlier holds either copies on paper or electronic ones. */
  COPY_MEDIA_MIXED,
  COPY_FILE_MISSING,
  /** Nothing to compare or to sign yet. */
  COPY_NOT_SCANNED,
  COPY_NOT_COMPARED,
  /** Arguments: number, year. */
  COPY_NUMBER_OF_PAST_YEAR,
  /** Arguments: name of the book, year. */
  BOOK_NUMBERS_UNSIGNED,
  /** Only a numbered line that stands is corrected or voided. */
  ENTRY_NOT_STANDING,
  NOTHING_CHANGED,
  CORRECTION_REASON_MISSING,
  /** Argument: the most characters. */
  CORRECTION_REASON_TOO_LONG,
  /** A certification leaves the house only with a number in its book. */
  NOT_IN_BOOK
}
