package vn.motcua.export.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.motcua.export.ExportTable;
import vn.motcua.export.TestList;

/** Writes a spreadsheet and a CSV of many rows, in a Java whose heap is smaller than either. */
final class ManyRows {

  private ManyRows() {}

  /**
   * @param arguments folder, rows
   */
  static void main(String[] arguments) throws IOException {
    var folder = Path.of(arguments[0]);
    var rows = Integer.parseInt(arguments[1]);
    var table =
        new ExportTable("Danh sách", "UBND xã", "Năm 2026", "nhieu", TestList.COLUMNS, rows);
    try (var out = new BufferedOutputStream(Files.newOutputStream(folder.resolve("nhieu.xlsx")))) {
      XlsxFile.write(table, new Origin("Hà (ha)", Instant.EPOCH), all(rows), out);
    }
    try (var out = new BufferedOutputStream(Files.newOutputStream(folder.resolve("nhieu.csv")))) {
      CsvFile.write(table, all(rows), out);
    }
  }

  private static Iterator<List<@Nullable Object>> all(int rows) {
    return IntStream.rangeClosed(1, rows).mapToObj(TestList::row).iterator();
  }
}
