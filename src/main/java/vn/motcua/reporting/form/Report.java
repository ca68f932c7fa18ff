package vn.motcua.reporting.form;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.reporting.closing.ClosedPeriod;
import vn.motcua.reporting.period.Period;

/**
 * A statutory report on the handling of dossiers.
 *
 * @param rows in the order they are read in: fields by name, procedures within their field,
 *     agencies by name
 * @param closed the closed period whose figures these are; null = as they are known now
 * @param complete whether everything committed before is counted
 */
public record Report(
    Scope scope,
    Period period,
    Lines lines,
    List<ReportRow> rows,
    Figures total,
    @Nullable ClosedPeriod closed,
    boolean complete) {

  public Report {
    rows = List.copyOf(rows);
  }
}
