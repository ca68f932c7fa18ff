package vn.motcua.export.file;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import vn.motcua.export.ExportTable;
import vn.motcua.shared.Vietnam;

/** A table as a spreadsheet: figures are figures, days are days, and text never is a formula. */
public final class XlsxFile {

  private static final int ROWS_IN_MEMORY = 500;

  /** The most a cell holds. */
  private static final int LONGEST_TEXT = 32_767;

  private final Worksheet sheet;
  private final ExportTable table;
  private int row;

  private XlsxFile(Worksheet sheet, ExportTable table) {
    this.sheet = sheet;
    this.table = table;
  }

  public static void write(
      ExportTable table,
      Origin origin,
      Iterator<? extends List<? extends @Nullable Object>> rows,
      OutputStream out)
      throws IOException {
    try (var workbook = new Workbook(out, "Mot Cua", "1.0")) {
      var sheet = workbook.newWorksheet("Dữ liệu");
      var file = new XlsxFile(sheet, table);
      file.heading(origin);
      while (rows.hasNext()) {
        file.line(rows.next());
      }
      sheet.finish();
    }
  }

  private void heading(Origin origin) {
    sheet.inlineString(row, 0, CellText.clean(table.title()));
    sheet.style(row++, 0).bold().fontSize(14).set();
    for (var words : List.of(table.unit(), table.period(), origin.words())) {
      if (!words.isEmpty()) {
        sheet.inlineString(row++, 0, CellText.clean(words));
      }
    }
    row++;
    for (var column = 0; column < table.columns().size(); column++) {
      sheet.width(column, Math.clamp(table.columns().get(column).width(), 4, 80));
      sheet.inlineString(row, column, table.columns().get(column).title());
    }
    sheet
        .range(row, 0, row, table.columns().size() - 1)
        .style()
        .bold()
        .wrapText(true)
        .verticalAlignment("center")
        .borderStyle(BorderSide.BOTTOM, BorderStyle.THIN)
        .set();
    sheet.freezePane(0, row + 1);
    sheet.repeatRows(row);
    sheet.pageOrientation("landscape");
    sheet.paperSize(PaperSize.A4_PAPER);
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
    row++;
  }

  private void line(List<? extends @Nullable Object> cells) throws IOException {
    for (var column = 0; column < cells.size(); column++) {
      cell(column, cells.get(column));
    }
    if (++row % ROWS_IN_MEMORY == 0) {
      sheet.flush();
    }
  }

  private void cell(int column, @Nullable Object cell) {
    switch (cell) {
      case null -> {}
      case Number number -> sheet.value(row, column, number);
      case LocalDate day -> {
        sheet.value(row, column, day);
        sheet.style(row, column).format("dd/mm/yyyy").set();
      }
      case Instant moment -> {
        sheet.value(row, column, Vietnam.dateTime(moment));
        sheet.style(row, column).format("dd/mm/yyyy hh:mm").set();
      }
      default -> sheet.inlineString(row, column, fitting(CellText.clean(cell.toString())));
    }
  }

  private static String fitting(String text) {
    return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT - 1) + "…";
  }
}
