package vn.motcua.dossier.paper;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.motcua.platform.pdf.PdfPapers;

/** Prints the forms of a dossier: one template each, as PDF and on the screen. */
@Component
public class DossierPapers {

  private static final String DOCUMENT = "dossier/paper/document.jte";

  private final TemplateEngine engine;
  private final PdfPapers pdf;

  DossierPapers(TemplateEngine engine, PdfPapers pdf) {
    this.engine = engine;
    this.pdf = pdf;
  }

  /** The paper as PDF/A-2a, A5 upright. */
  public byte[] pdf(DossierPaper paper) {
    var out = new StringOutput();
    engine.render(
        DOCUMENT,
        Map.of(
            "head", paper.head(),
            "style", PaperStyle.DOSSIER,
            "body", body(paper, Medium.PDF)),
        out);
    return pdf.pdf(out.toString());
  }

  /**
   * The paper on the screen, for the view {@code dossier/paper/preview}.
   *
   * @param dossierAddress the page of the dossier
   * @param pdfAddress where the same paper is to be had as PDF
   */
  public PaperPreview preview(DossierPaper paper, String dossierAddress, String pdfAddress) {
    var head = paper.head();
    return new PaperPreview(
        head.edition().title(),
        head.documentTitle(),
        dossierAddress,
        pdfAddress,
        paper instanceof ReceiptPaper ? 2 : 1,
        body(paper, Medium.SCREEN));
  }

  private Content body(DossierPaper paper, Medium medium) {
    return output ->
        engine.render(paper.template(), Map.of("paper", paper, "medium", medium), output);
  }
}
