package vn.motcua.platform.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The four faces of Liberation Serif, the free twin of Times New Roman that has Vietnamese. */
enum PaperFace {
  REGULAR("Regular", 400, FontStyle.NORMAL),
  BOLD("Bold", 700, FontStyle.NORMAL),
  ITALIC("Italic", 400, FontStyle.ITALIC),
  BOLD_ITALIC("BoldItalic", 700, FontStyle.ITALIC);

  static final String FAMILY = "Liberation Serif";

  private final byte[] bytes;
  private final int weight;
  private final FontStyle style;

  PaperFace(String file, int weight, FontStyle style) {
    this.bytes = Resource.bytes("/fonts/LiberationSerif-" + file + ".ttf");
    this.weight = weight;
    this.style = style;
  }

  byte[] file() {
    return bytes;
  }

  int weight() {
    return weight;
  }

  FontStyle style() {
    return style;
  }

  /** Glyph substitution is off: these faces need none for Vietnamese, and it costs a third. */
  TrueTypeFont parse() throws IOException {
    var font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
    font.setEnableGsub(false);
    return font;
  }

  /** Embeds the letters used; a face that no letter uses is not even parsed. */
  PDFontSupplier in(PDDocument document) {
    return new PDFontSupplier(null) {
      @Override
      public PDFont supply() {
        try {
          return PDType0Font.load(document, parse(), true);
        } catch (IOException unreadable) {
          throw new UncheckedIOException(unreadable);
        }
      }
    };
  }
}
