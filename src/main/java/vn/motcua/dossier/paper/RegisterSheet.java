package vn.motcua.dossier.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** The dossier register as a spreadsheet; text is text, so nothing typed becomes a formula. */
final class RegisterSheet {

  private static final int HEADING_ROWS = 4;
  private static final int ROWS_IN_MEMORY = 500;

  private record Column(String title, double width) {}

  private static final List<Column> COLUMNS =
      List.of(
          new Column("STT", 6),
          new Column("Mã hồ sơ", 26),
          new Column("Tên thủ tục hành chính", 48),
          new Column("Số lượng (bộ)", 9),
          new Column("Họ và tên chủ hồ sơ", 28),
          new Column("Địa chỉ, số điện thoại", 40),
          new Column("Ngày nhận", 12),
          new Column("Ngày hẹn trả", 12),
          new Column("Ngày trả", 12),
          new Column("Phương thức nhận kết quả", 18),
          new Column("Ký nhận", 14),
          new Column("Ghi chú", 24));

  private RegisterSheet() {}

  static void write(RegisterHead head, Iterator<RegisterLine> lines, OutputStream out)
      throws IOException {
    try (var workbook = new Workbook(out, "Mot Cua", "1.0")) {
      var sheet = workbook.newWorksheet("Năm " + head.year());
      heading(sheet, head);
      var row = HEADING_ROWS + 1;
      while (lines.hasNext()) {
        line(sheet, row, lines.next());
        if (row % ROWS_IN_MEMORY == 0) {
          sheet.flush();
        }
        row++;
      }
      sheet.finish();
    }
  }

  private static void heading(Worksheet sheet, RegisterHead head) {
    for (var column = 0; column < COLUMNS.size(); column++) {
      sheet.width(column, COLUMNS.get(column).width());
      sheet.inlineString(HEADING_ROWS, column, COLUMNS.get(column).title());
    }
    sheet.inlineString(0, 0, head.issuer().superior());
    sheet.inlineString(1, 0, head.issuer().name());
    sheet.inlineString(2, 0, head.title() + " – NĂM " + head.year());
    sheet.range(1, 0, 2, 0).style().bold().set();
    sheet
        .range(HEADING_ROWS, 0, HEADING_ROWS, COLUMNS.size() - 1)
        .style()
        .bold()
        .wrapText(true)
        .horizontalAlignment("center")
        .verticalAlignment("center")
        .borderStyle(BorderSide.BOTTOM, BorderStyle.THIN)
        .set();
    sheet.freezePane(2, HEADING_ROWS + 1);
    sheet.repeatRows(HEADING_ROWS);
    sheet.pageOrientation("landscape");
    sheet.paperSize(PaperSize.A4_PAPER);
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
  }

  private static void line(Worksheet sheet, int row, RegisterLine line) {
    sheet.value(row, 0, line.number());
    text(sheet, row, 1, line.code());
    text(sheet, row, 2, line.procedure());
    sheet.value(row, 3, line.sets());
    text(sheet, row, 4, line.applicant());
    text(sheet, row, 5, line.contact());
    day(sheet, row, 6, line.receivedOn());
    day(sheet, row, 7, line.dueOn());
    day(sheet, row, 8, line.returnedOn());
    text(sheet, row, 9, line.returnWay());
    text(sheet, row, 11, line.note());
  }

  private static void text(Worksheet sheet, int row, int column, String text) {
    var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    sheet.inlineString(row, column, composed.replaceAll("[\\p{Cc}&&[^\n\t]]", ""));
  }

  private static void day(Worksheet sheet, int row, int column, @Nullable LocalDate day) {
    if (day != null) {
      sheet.value(row, column, day);
      sheet.style(row, column).format("dd/mm/yyyy").set();
    }
  }
}
