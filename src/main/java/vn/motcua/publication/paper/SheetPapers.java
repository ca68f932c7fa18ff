package vn.motcua.publication.paper;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.platform.pdf.PdfBook;
import vn.motcua.platform.pdf.PdfPapers;
import vn.motcua.platform.web.Words;
import vn.motcua.shared.Vietnam;

/** Prints sheets: PDF/A-2a, upright. Nothing is left out: what does not fit goes on overleaf. */
@Component
public class SheetPapers {

  /** Laid out together; some 100 pages at most. */
  private static final int PER_PIECE = 25;

  private static final String STYLE = read("/static/css/publication-paper.css");

  private final TemplateEngine engine;
  private final PdfPapers pdf;
  private final PdfBook book;
  private final MessageSource messages;

  SheetPapers(TemplateEngine engine, PdfPapers pdf, PdfBook book, MessageSource messages) {
    this.engine = engine;
    this.pdf = pdf;
    this.book = book;
    this.messages = messages;
  }

  /** One sheet, or several for a long list of papers. */
  public byte[] pdf(ProcedureSheet sheet, SheetSize size) {
    return pdf.pdf(procedures(List.of(sheet), size));
  }

  public byte[] pdf(BoardSheet sheet, SheetSize size) {
    return pdf.pdf(
        xhtml("publication/paper/board.jte", Map.of("sheet", sheet, "size", size, "style", STYLE)));
  }

  /** Each sheet on a page of its own, in one file. */
  public void write(List<ProcedureSheet> sheets, SheetSize size, OutputStream out)
      throws IOException {
    book.write(sheets, PER_PIECE, piece -> procedures(piece, size), out);
  }

  private String procedures(List<ProcedureSheet> sheets, SheetSize size) {
    return xhtml(
        "publication/paper/procedures.jte", Map.of("sheets", sheets, "size", size, "style", STYLE));
  }

  /** Always in Vietnamese, whatever language the screen is in. */
  private String xhtml(String template, Map<String, Object> values) {
    var out = new StringOutput();
    Words.with(messages, Vietnam.LOCALE, () -> engine.render(template, values, out));
    return out.toString();
  }

  private static String read(String path) {
    try (var in = Objects.requireNonNull(SheetPapers.class.getResourceAsStream(path), path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(path, unreadable);
    }
  }
}
