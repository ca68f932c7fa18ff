package vn.motcua.evaluation;

import vn.motcua.shared.RefusalCode;

/** Why something about an evaluation is refused. */
public enum EvaluationRefusal implements RefusalCode {
  /** Figures are declared for a statutory period. */
  EVALUATION_PERIOD_NOT_STATUTORY,
  /** A number that is none, or below nought. */
  EVALUATION_NUMBER_ODD,
  /** One of several numbers that belong together is missing. */
  EVALUATION_NUMBER_MISSING,
  /** A part is more than the whole. */
  EVALUATION_PART_TOO_LARGE,
  /** Nothing is declared. */
  EVALUATION_NOTHING_DECLARED,
  /** Where the figures come from, or why, is not said. */
  EVALUATION_GROUND_MISSING,
  EVALUATION_TEXT_TOO_LONG,
  /** Somebody declared anew meanwhile. */
  EVALUATION_DECLARED_MEANWHILE,
  /** Whoever declared does not appraise the same figures. */
  EVALUATION_OWN_DECLARATION,
  /** It was appraised before. */
  EVALUATION_APPRAISED_ALREADY,
  /** What a remark is about is not said. */
  EVALUATION_REMARK_KIND_MISSING,
  /** More contacts are excused than were made. */
  EVALUATION_NO_CONTACT_TO_EXCUSE,
  /** Nobody judges a dossier of one's own. */
  EVALUATION_OWN_DOSSIER,
  /** A remark struck out before. */
  EVALUATION_REMARK_STRUCK,
  /** A dossier still in hand has no points yet. */
  EVALUATION_NOT_ENDED,
  /** The last day lies before the first, or a day cannot be read. */
  EVALUATION_PERIOD_ODD
}
