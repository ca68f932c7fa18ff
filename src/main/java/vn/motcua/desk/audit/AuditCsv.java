package vn.motcua.desk.audit;

import static vn.motcua.platform.web.Words.t;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import vn.motcua.audit.AuditEntry;

/** Entries as a file for spreadsheets, written as they are read. */
final class AuditCsv {

  private static final int PIECE = 500;

  /** Without it spreadsheets take the file for another encoding. */
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private AuditCsv() {}

  static void write(
      Iterator<AuditEntry> entries,
      Function<List<AuditEntry>, List<AuditPage.Row>> inWords,
      OutputStream out)
      throws IOException {
    var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    text.write(BYTE_ORDER_MARK);
    try (var csv = CsvWriter.builder().build(text)) {
      csv.writeRecord(
          t("audit.number"),
          t("audit.at"),
          t("audit.username"),
          t("audit.person"),
          t("audit.unit"),
          t("audit.action"),
          t("audit.subject"),
          t("audit.details"),
          t("audit.seal"));
      while (entries.hasNext()) {
        inWords.apply(piece(entries)).forEach(row -> csv.writeRecord(cells(row)));
      }
    }
  }

  private static List<AuditEntry> piece(Iterator<AuditEntry> entries) {
    var piece = new ArrayList<AuditEntry>(PIECE);
    while (piece.size() < PIECE && entries.hasNext()) {
      piece.add(entries.next());
    }
    return piece;
  }

  private static List<String> cells(AuditPage.Row row) {
    return List.of(
        Long.toString(row.id()),
        row.at(),
        plain(row.username()),
        plain(row.person()),
        plain(row.unit()),
        plain(row.action()),
        plain(row.subject()),
        plain(row.details()),
        row.seal());
  }

  /** What begins like a formula is not to be one in the spreadsheet of whoever opens the file. */
  private static String plain(String cell) {
    return cell.matches("(?s)[=+\\-@\t\r].*") ? "'" + cell : cell;
  }
}
