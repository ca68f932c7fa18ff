package vn.motcua.scan.archive;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Where the letters of a file stand, in points from the upper left corner. */
final class WordPlaces extends PDFTextStripper {

  private final List<TextPosition> letters = new ArrayList<>();

  @Override
  protected void processTextPosition(TextPosition letter) {
    letters.add(letter);
  }

  double left() {
    return letters.getFirst().getX();
  }

  double right() {
    return letters.getLast().getX() + letters.getLast().getWidth();
  }

  double foot() {
    return letters.getFirst().getY();
  }
}
