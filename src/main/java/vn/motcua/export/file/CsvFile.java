package vn.motcua.export.file;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.export.ExportColumn;
import vn.motcua.export.ExportTable;

/** A table for programs: one line of headings, then the rows, nothing above or below. */
public final class CsvFile {

  /** Without it spreadsheets take the file for another encoding. */
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private CsvFile() {}

  public static void write(
      ExportTable table,
      Iterator<? extends List<? extends @Nullable Object>> rows,
      OutputStream out)
      throws IOException {
    var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    text.write(BYTE_ORDER_MARK);
    try (var csv = CsvWriter.builder().build(text)) {
      csv.writeRecord(
          table.columns().stream().map(ExportColumn::title).map(CellText::plain).toList());
      while (rows.hasNext()) {
        csv.writeRecord(rows.next().stream().map(CellText::plain).toList());
      }
    }
  }
}
