package vn.motcua.reporting;

import vn.motcua.shared.RefusalCode;

/** Why a report is refused. */
public enum ReportingRefusal implements RefusalCode {
  /** The last day lies before the first. */
  PERIOD_REVERSED,
  /** Free days are not closed, only statutory periods. */
  PERIOD_NOT_STATUTORY,
  /** Its last day is not over. */
  PERIOD_NOT_OVER,
  /** It was closed before. */
  PERIOD_CLOSED,
  /** A great deal changed and is still being counted. */
  FIGURES_NOT_READY
}
