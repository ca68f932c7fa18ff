package vn.motcua.reporting.form;

import java.util.List;
import vn.motcua.reporting.period.Period;

/**
 * A statutory report on the handling of dossiers.
 *
 * @param rows in the order they are read in: fields by name, procedures within their field,
 *     agencies by name
 * @param complete whether everything committed before is counted
 */
public record Report(
    Scope scope,
    Period period,
    Lines lines,
    List<ReportRow> rows,
    Figures total,
    boolean complete) {

  public Report {
    rows = List.copyOf(rows);
  }
}
