package vn.motcua.certification.paper;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.motcua.certification.book.BookLine;
import vn.motcua.dossier.paper.PaperStyle;
import vn.motcua.platform.pdf.PdfBook;

/** A certification book as PDF, A4 across, the head repeated on every page. */
@Component
public class BookPapers {

  private final TemplateEngine engine;
  private final PdfBook book;

  BookPapers(TemplateEngine engine, PdfBook book) {
    this.engine = engine;
    this.book = book;
  }

  /**
   * @param lines in the order of numbers; read once, held piece by piece
   */
  public void pdf(BookHead head, Iterator<BookLine> lines, OutputStream out) throws IOException {
    book.write(lines, (piece, first, last) -> xhtml(head, piece, first, last), out);
  }

  private String xhtml(BookHead head, List<BookLine> lines, boolean first, boolean last) {
    var out = new StringOutput();
    engine.render(
        "certification/paper/book.jte",
        Map.of(
            "head", head,
            "style", PaperStyle.REGISTER,
            "lines", lines,
            "first", first,
            "last", last),
        out);
    return out.toString();
  }
}
