package vn.motcua.scan.archive;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import vn.motcua.platform.pdf.PaperCharacters;
import vn.motcua.scan.text.PageText;
import vn.motcua.scan.text.Word;

/** The words of a page, invisible, each stretched onto its place in the picture. */
final class TextLayer {

  private static final float UNITS_PER_SIZE = 1000;

  /** Of the height of a word's box, what lies below the line its letters stand on, about. */
  private static final float DESCENT = 0.2f;

  private final PDPageContentStream pen;
  private final PDFont font;
  private final float pageHeight;
  private final float pointsPerPixel;

  TextLayer(PDPageContentStream pen, PDFont font, float pageHeight, float pointsPerPixel) {
    this.pen = pen;
    this.font = font;
    this.pageHeight = pageHeight;
    this.pointsPerPixel = pointsPerPixel;
  }

  void write(PageText text) throws IOException {
    if (text.lines().isEmpty()) {
      return;
    }
    pen.beginText();
    pen.setRenderingMode(RenderingMode.NEITHER);
    for (var line : text.lines()) {
      for (var i = 0; i < line.size(); i++) {
        // the blank goes along with its word, or readers join words that stand close
        write(line.get(i), i < line.size() - 1 ? " " : "");
      }
    }
    pen.endText();
  }

  private void write(Word word, String after) throws IOException {
    var letters = PaperCharacters.printable(word.text()).replace("\n", " ");
    var natural = font.getStringWidth(letters) / UNITS_PER_SIZE;
    if (natural <= 0 || word.height() < 1 || word.width() < 1) {
      return;
    }
    var size = word.height() * pointsPerPixel;
    pen.setFont(font, size);
    pen.setHorizontalScaling(100 * word.width() * pointsPerPixel / (natural * size));
    var foot = pageHeight - (word.top() + word.height()) * pointsPerPixel;
    pen.setTextMatrix(
        Matrix.getTranslateInstance(word.left() * pointsPerPixel, foot + DESCENT * size));
    pen.showText(letters + after);
  }
}
