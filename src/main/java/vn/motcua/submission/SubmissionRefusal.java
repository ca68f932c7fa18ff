package vn.motcua.submission;

import vn.motcua.shared.RefusalCode;

/** Why submitting online is refused. */
public enum SubmissionRefusal implements RefusalCode {
  /** It is handed in at the desk only, or not at this agency. */
  SUBMISSION_NOT_ONLINE,
  /** Argument: most drafts at once. */
  SUBMISSION_TOO_MANY_DRAFTS,
  /** It became a dossier: the argument is its code. */
  SUBMISSION_SENT,
  /** Argument: megabytes of the largest file. */
  UPLOAD_TOO_LARGE,
  /** Argument: most files of one submission. */
  UPLOAD_TOO_MANY,
  /** It goes on elsewhere than it stopped: the argument is how many bytes are here. */
  UPLOAD_OUT_OF_STEP,
  /** Some file has not arrived whole. Argument: its name. */
  UPLOAD_UNFINISHED,
  UPLOAD_NO_FILE,
  /** Argument: the paper. */
  SUBMISSION_PAPER_MISSING,
  SUBMISSION_PHONE,
  SUBMISSION_ADDRESS,
  SUBMISSION_OTHER_NAME,
  SUBMISSION_OTHER_NUMBER,
  SUBMISSION_OTHER_GROUND,
  /** Its sender may act for that person no longer. */
  SUBMISSION_MANDATE_OVER,
  SUBMISSION_RETURN_BY,
  SUBMISSION_COPIES,
  SUBMISSION_NOT_AFFIRMED,
  /** The dossier waits for nothing. */
  SUPPLEMENT_NOT_ASKED
}
