package vn.motcua.testing;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.ReaderException;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.oned.Code128Reader;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What a reader, a scanner and the reference validator see in a PDF. */
public final class Pdf {

  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private final byte[] bytes;

  public Pdf(byte[] bytes) {
    this.bytes = bytes;
  }

  /** What the standard finds wrong; empty = valid. */
  public List<String> violations(PDFAFlavour flavour) {
    var foundry = Foundries.defaultInstance();
    try (var parser = foundry.createParser(new ByteArrayInputStream(bytes), flavour);
        var validator = foundry.createValidator(flavour, false)) {
      return validator.validate(parser).getTestAssertions().stream()
          .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
          .map(failed -> failed.getRuleId().getClause() + " " + failed.getMessage())
          .distinct()
          .toList();
    } catch (VeraPDFException | IOException broken) {
      throw new IllegalStateException(broken);
    }
  }

  /** All text, white space folded to single blanks. */
  public String text() {
    return with(document -> new PDFTextStripper().getText(document)).replaceAll("\\s+", " ");
  }

  /** All text from top to bottom and left to right, footers last. */
  public String textAsSeen() {
    return with(document -> {
          var stripper = new PDFTextStripper();
          stripper.setSortByPosition(true);
          return stripper.getText(document);
        })
        .replaceAll("\\s+", " ");
  }

  /** The text of one page cell by cell, as drawn, from 1; footers stand anywhere. */
  public String drawn(int page) {
    return with(document -> {
          var stripper = new PDFTextStripper();
          stripper.setStartPage(page);
          stripper.setEndPage(page);
          return stripper.getText(document);
        })
        .replaceAll("\\s+", " ");
  }

  /** The text of one page from top to bottom, from 1. */
  public String text(int page) {
    return with(document -> {
          var stripper = new PDFTextStripper();
          stripper.setSortByPosition(true);
          stripper.setStartPage(page);
          stripper.setEndPage(page);
          return stripper.getText(document);
        })
        .replaceAll("\\s+", " ");
  }

  public int pages() {
    return with(PDDocument::getNumberOfPages);
  }

  /** {@code 148 x 210}: the first page in whole millimetres. */
  public String size() {
    return with(
        document -> {
          var box = document.getPage(0).getMediaBox();
          return Math.round(box.getWidth() * 25.4 / 72)
              + " x "
              + Math.round(box.getHeight() * 25.4 / 72);
        });
  }

  public String title() {
    return with(document -> document.getDocumentInformation().getTitle());
  }

  /** Whether nothing is printed in so many millimetres at the right of the first page. */
  public boolean whiteAtTheRight(int millimetres) {
    var image = with(document -> new PDFRenderer(document).renderImageWithDPI(0, 100));
    var strip = Math.round(millimetres * 100 / 25.4f);
    var pixels =
        image.getRGB(image.getWidth() - strip, 0, strip, image.getHeight(), null, 0, strip);
    return Arrays.stream(pixels).allMatch(pixel -> pixel == 0xFFFFFFFF);
  }

  /** What a phone reads from the printed first page: it tries until it is sharp. */
  public String scannedQr() {
    return scannedQr(1);
  }

  /**
   * The same from another page.
   *
   * @param page from 1
   */
  public String scannedQr(int page) {
    AssertionError unread = new AssertionError("No QR code found");
    for (var dpi : new int[] {300, 400, 240}) {
      try {
        return scan(with(document -> new PDFRenderer(document).renderImageWithDPI(page - 1, dpi)));
      } catch (AssertionError blurred) {
        unread = blurred;
      }
    }
    throw unread;
  }

  /**
   * What a scanner gun reads from the bar code of a printed page.
   *
   * @param page from 1
   */
  public String scannedBars(int page) {
    var image = with(document -> new PDFRenderer(document).renderImageWithDPI(page - 1, 300));
    try {
      var bitmap = new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(image)));
      return new Code128Reader().decode(bitmap, Map.of(DecodeHintType.TRY_HARDER, true)).getText();
    } catch (ReaderException none) {
      throw new AssertionError("No bar code found", none);
    }
  }

  /** What a phone reads from a picture. */
  public static String scan(BufferedImage image) {
    try {
      var bitmap = new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(image)));
      return new QRCodeReader()
          .decode(
              bitmap,
              Map.of(DecodeHintType.TRY_HARDER, true, DecodeHintType.CHARACTER_SET, "UTF-8"))
          .getText();
    } catch (ReaderException none) {
      throw new AssertionError("No QR code found", none);
    }
  }

  private interface Reading<T> {
    T from(PDDocument document) throws IOException;
  }

  private <T> T with(Reading<T> reading) {
    try (var document = Loader.loadPDF(bytes)) {
      return reading.from(document);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
