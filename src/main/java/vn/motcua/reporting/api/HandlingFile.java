package vn.motcua.reporting.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.export.ExportFormat;
import vn.motcua.export.file.CsvFile;
import vn.motcua.export.file.Origin;
import vn.motcua.export.file.PdfFile;
import vn.motcua.export.file.XlsxFile;
import vn.motcua.platform.web.Words;
import vn.motcua.reporting.form.Report;
import vn.motcua.reporting.form.ReportForm;
import vn.motcua.reporting.web.ReportTable;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Vietnam;

/** A report as a file at once: it has as many rows as there are fields, procedures or agencies. */
@Component
class HandlingFile {

  private final PdfFile pdf;
  private final MessageSource messages;
  private final Clock clock;

  HandlingFile(PdfFile pdf, MessageSource messages, Clock clock) {
    this.pdf = pdf;
    this.messages = messages;
    this.clock = clock;
  }

  /** In Vietnamese, as every paper is. */
  void send(
      Actor actor,
      ReportForm form,
      Report report,
      ExportFormat format,
      HttpServletResponse response)
      throws IOException {
    var out = new ByteArrayOutputStream();
    try {
      Words.with(messages, Vietnam.LOCALE, () -> write(actor, form, report, format, out));
    } catch (UncheckedIOException failure) {
      throw failure.getCause();
    }
    var name = ReportTable.fileName(form, report.period());
    response.setContentType(format.mediaType());
    response.setContentLength(out.size());
    response.setHeader(
        "Content-Disposition", "attachment; filename=\"" + name + "." + format.extension() + "\"");
    response.setHeader("Cache-Control", "private, no-store");
    out.writeTo(response.getOutputStream());
  }

  private void write(
      Actor actor, ReportForm form, Report report, ExportFormat format, ByteArrayOutputStream out) {
    var table = ReportTable.heading(form, report);
    var rows = ReportTable.rows(form, report).iterator();
    var origin = new Origin(actor.fullName() + " (" + actor.username() + ")", clock.instant());
    try {
      switch (format) {
        case XLSX -> XlsxFile.write(table, origin, rows, out);
        case CSV -> CsvFile.write(table, rows, out);
        case PDF -> pdf.write(table, origin, rows, out);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
