package vn.motcua.export.file;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.export.ExportColumn;
import vn.motcua.export.ExportTable;
import vn.motcua.platform.pdf.PdfBook;

/** A table on A4 across, its headings repeated on every page; laid out piece by piece. */
@Component
public class PdfFile {

  private static final String STYLE = read("/static/css/export-paper.css");

  private final TemplateEngine engine;
  private final PdfBook book;

  PdfFile(TemplateEngine engine, PdfBook book) {
    this.engine = engine;
    this.book = book;
  }

  public void write(
      ExportTable table,
      Origin origin,
      Iterator<? extends List<? extends @Nullable Object>> rows,
      OutputStream out)
      throws IOException {
    book.write(
        texts(rows),
        table.estimate(),
        (piece, first, last) -> xhtml(table, origin, piece, first),
        out);
  }

  private static Iterator<List<String>> texts(
      Iterator<? extends List<? extends @Nullable Object>> rows) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return rows.hasNext();
      }

      @Override
      public List<String> next() {
        return rows.next().stream().map(CellText::shown).toList();
      }
    };
  }

  private String xhtml(ExportTable table, Origin origin, List<List<String>> lines, boolean first) {
    var out = new StringOutput();
    engine.render(
        "export/paper/table.jte",
        Map.of(
            "table", table,
            "origin", origin,
            "style", STYLE,
            "widths", widths(table.columns()),
            "lines", lines,
            "first", first),
        out);
    return out.toString();
  }

  /** Shares of the page's width, in hundredths. */
  private static List<Integer> widths(List<ExportColumn> columns) {
    var sum = columns.stream().mapToInt(column -> Math.max(4, column.width())).sum();
    return columns.stream().map(column -> Math.max(4, column.width()) * 100 / sum).toList();
  }

  private static String read(String path) {
    try (var in = Objects.requireNonNull(PdfFile.class.getResourceAsStream(path), path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(path, unreadable);
    }
  }
}
