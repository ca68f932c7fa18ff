package vn.motcua.catalogue.api;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import vn.motcua.catalogue.imports.ImportReport;

/** What an import did. */
record ImportAnswer(
    int created,
    int updated,
    int unchanged,
    List<Rejected> rejected,
    List<ImportReport.Change> changes) {

  static ImportAnswer of(ImportReport report, MessageSource messages, Locale locale) {
    return new ImportAnswer(
        report.created(),
        report.updated(),
        report.unchanged(),
        report.rejected().stream()
            .map(
                line ->
                    new Rejected(
                        line.line(),
                        line.reason().name(),
                        messages.getMessage(
                            line.reason().messageKey(), line.args().toArray(), locale)))
            .toList(),
        report.changes());
  }

  /** A line that was not taken over. */
  record Rejected(long line, String code, String reason) {}
}
