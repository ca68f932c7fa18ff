package vn.motcua.reporting.web;

import static vn.motcua.platform.web.Words.t;

import vn.motcua.reporting.form.ReportForm;
import vn.motcua.reporting.form.ReportForm.Column;
import vn.motcua.reporting.form.ReportForm.Count;
import vn.motcua.reporting.form.ReportForm.Rate;

/** What forms and their columns are called. */
final class FormWords {

  private FormWords() {}

  /** {@code II.06a}; empty for what is no form of the law. */
  static String code(ReportForm form) {
    return switch (form) {
      case FORM_06, FORM_07, CAUSES -> t("reporting.code." + form.key());
      case RATES, SERVICE_QUALITY, DIGITISATION -> "";
    };
  }

  static String title(Column column) {
    return switch (column) {
      case Count count -> t(count.measure().columnKey());
      case Rate rate -> t("reporting.column.rate");
    };
  }
}
