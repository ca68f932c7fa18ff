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
  FIGURES_NOT_READY,
  /** Neither a period nor both its days, both, or days no report is drawn up for. */
  PERIOD_UNCLEAR,
  /** Lines can be told apart by field, procedure or agency only. */
  LINES_UNKNOWN,
  /** No figure of that name. */
  FIGURE_UNKNOWN,
  /** A report is had as json, xlsx, csv or pdf. */
  REPORT_FORMAT_UNKNOWN,
  /** No form of that name. */
  REPORT_FORM_UNKNOWN
}
