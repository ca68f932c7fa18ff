package vn.motcua.platform.pdf;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The faces of papers, for files that are not laid out from XHTML. */
public final class PaperFonts {

  private PaperFonts() {}

  /** Upright Liberation Serif; of its letters those are embedded that are used. */
  public static PDFont regular(PDDocument document) throws IOException {
    return PDType0Font.load(document, PaperFace.REGULAR.parse(), true);
  }
}
