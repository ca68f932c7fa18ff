package vn.motcua.reporting;

import vn.motcua.shared.RefusalCode;

/** Why a report is refused. */
public enum ReportingRefusal implements RefusalCode {
  /** The last day lies before the first. */
  PERIOD_REVERSED
}
