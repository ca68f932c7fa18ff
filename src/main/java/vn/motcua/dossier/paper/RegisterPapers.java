package vn.motcua.dossier.paper;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.motcua.platform.pdf.PdfBook;

/** Sổ theo dõi hồ sơ (form 07): a year of one agency, as PDF and as a spreadsheet. */
@Component
public class RegisterPapers {

  private final TemplateEngine engine;
  private final PdfBook book;

  RegisterPapers(TemplateEngine engine, PdfBook book) {
    this.engine = engine;
    this.book = book;
  }

  /**
   * A4 across, the head repeated on every page.
   *
   * @param lines by running number; read once, held piece by piece
   * @param count how many there are, about
   */
  public void pdf(RegisterHead head, Iterator<RegisterLine> lines, long count, OutputStream out)
      throws IOException {
    book.write(lines, count, (piece, first, last) -> xhtml(head, piece, first, last), out);
  }

  /** As {@link #pdf}, for Excel; rows leave as they come. */
  public void xlsx(RegisterHead head, Iterator<RegisterLine> lines, OutputStream out)
      throws IOException {
    RegisterSheet.write(head, lines, out);
  }

  private String xhtml(RegisterHead head, List<RegisterLine> lines, boolean first, boolean last) {
    var out = new StringOutput();
    engine.render(
        "dossier/paper/register.jte",
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
