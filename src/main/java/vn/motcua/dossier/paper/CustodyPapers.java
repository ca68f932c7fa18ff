package vn.motcua.dossier.paper;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.motcua.platform.pdf.PdfPapers;

/** Prints minutes of hand-overs and the list at the end of a day, A4 across. */
@Component
public class CustodyPapers {

  private final TemplateEngine engine;
  private final PdfPapers pdf;

  CustodyPapers(TemplateEngine engine, PdfPapers pdf) {
    this.engine = engine;
    this.pdf = pdf;
  }

  /** The paper as PDF/A-2a. */
  public byte[] pdf(CustodyPaper paper) {
    var out = new StringOutput();
    engine.render(
        "dossier/paper/custody.jte", Map.of("paper", paper, "style", PaperStyle.REGISTER), out);
    return pdf.pdf(out.toString());
  }
}
