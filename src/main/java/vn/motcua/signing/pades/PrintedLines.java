package vn.motcua.signing.pades;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Reads one page line by line, columns apart, in the order they were drawn. */
final class PrintedLines extends PDFTextStripper {

  private final List<PrintedLine> lines = new ArrayList<>();
  private PrintedLine line = new PrintedLine();

  private PrintedLines() {}

  /**
   * @param page from 1
   */
  static List<PrintedLine> of(PDDocument document, int page) throws IOException {
    var reader = new PrintedLines();
    reader.setStartPage(page);
    reader.setEndPage(page);
    reader.getText(document);
    reader.end();
    return reader.lines;
  }

  @Override
  protected void writeString(String text, List<TextPosition> letters) {
    letters.forEach(line::add);
  }

  @Override
  protected void writeWordSeparator() {
    line.gap();
  }

  @Override
  protected void writeLineSeparator() {
    end();
  }

  private void end() {
    if (!line.isBlank()) {
      lines.add(line);
    }
    line = new PrintedLine();
  }
}
