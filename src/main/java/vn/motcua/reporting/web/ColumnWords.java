package vn.motcua.reporting.web;

import static vn.motcua.platform.web.Words.t;

import vn.motcua.reporting.form.ReportForm.Column;
import vn.motcua.reporting.form.ReportForm.Count;
import vn.motcua.reporting.form.ReportForm.Rate;

/** What the columns of a form are called. */
final class ColumnWords {

  private ColumnWords() {}

  static String title(Column column) {
    return switch (column) {
      case Count count -> t(count.measure().columnKey());
      case Rate rate -> t("reporting.column.rate");
    };
  }
}
