package vn.motcua.scan.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import vn.motcua.scan.ScanRefusal;
import vn.motcua.scan.page.PageImage;
import vn.motcua.scan.page.Resolution;
import vn.motcua.scan.picture.Decoded;
import vn.motcua.shared.Refused;

/**
 * PDF as scanners and programs write them. A page that is one picture gives that picture as it is;
 * any other is drawn at 300 dpi.
 */
final class PdfFile implements PageSource {

  private static final String JPEG = COSName.DCT_DECODE.getName();
  private static final double POINTS = 72;

  private final PDDocument document;
  private final PDFRenderer renderer;

  private PdfFile(PDDocument document) {
    this.document = document;
    renderer = new PDFRenderer(document);
    renderer.setSubsamplingAllowed(true);
  }

  static PdfFile open(Path file) {
    return Unreadable.refused(
        () -> {
          var document = load(file);
          try {
            SourceLimits.checkPages(document.getNumberOfPages());
            return new PdfFile(document);
          } catch (Refused tooMany) {
            document.close();
            throw tooMany;
          }
        });
  }

  private static PDDocument load(Path file) throws IOException {
    try {
      return Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache());
    } catch (InvalidPasswordException locked) {
      throw new Refused(ScanRefusal.SCAN_LOCKED);
    }
  }

  @Override
  public int pages() {
    return document.getNumberOfPages();
  }

  @Override
  public PageImage read(int page) {
    return Unreadable.refused(() -> decoded(page));
  }

  @Override
  public Optional<WholeJpeg> jpeg(int page) {
    return Unreadable.refused(
        () -> {
          var sheet = document.getPage(page);
          var only = PdfContent.of(sheet).onlyPicture();
          if (only.isEmpty()) {
            return Optional.<WholeJpeg>empty();
          }
          var turn = new Orientation(sheet.getRotation() / 90, false);
          return jpeg(only.get().picture()).map(bytes -> new WholeJpeg(bytes, turn.onUnit()));
        });
  }

  private PageImage decoded(int number) throws IOException {
    var page = document.getPage(number);
    PdfPictures.check(page.getResources());
    var content = PdfContent.of(page);
    var picture = content.onlyPicture();
    return picture.isPresent()
        ? taken(picture.get(), page.getRotation() / 90)
        : drawn(number, page, content);
  }

  private static PageImage taken(PdfContent.Drawn drawn, int quarters) throws IOException {
    var jpeg = jpeg(drawn.picture());
    var upright = new Orientation(quarters, false);
    if (jpeg.isPresent()) {
      var traits = List.of(new PageTraits(drawn.dpi(), false, upright));
      var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(jpeg.get()));
      try (var file = PictureFile.open(in, "jpeg", traits)) {
        return file.read(0);
      }
    }
    var width = drawn.picture().getWidth();
    var height = drawn.picture().getHeight();
    var resolution = Resolution.of(width, height, drawn.dpi());
    if (drawn.picture().getBitsPerComponent() == 1) {
      var scale = Reduction.of(width, height, resolution);
      var picture = new PdfStrips(drawn.picture()).picture(scale);
      return new PageImage(upright.upright(picture), resolution.scaled(scale));
    }
    var skipped = (int) Math.ceil(Math.sqrt(width * (double) height / SourceLimits.KEPT_PIXELS));
    var picture = new Decoded(drawn.picture().getImage(null, skipped)).picture();
    return new PageImage(upright.upright(picture), resolution.scaled(1.0 / skipped));
  }

  /** The file within the file, when the library can read it by itself. */
  private static Optional<byte[]> jpeg(PDImageXObject picture) throws IOException {
    var components = picture.getColorSpace().getNumberOfComponents();
    if (!List.of(COSName.DCT_DECODE).equals(picture.getStream().getFilters())
        || picture.getDecode() != null
        || (components != 1 && components != 3)
        || picture.getColorSpace().getName().equals(COSName.INDEXED.getName())) {
      return Optional.empty();
    }
    try (var in = picture.getStream().createInputStream(List.of(JPEG))) {
      return Optional.of(in.readAllBytes());
    }
  }

  private PageImage drawn(int number, PDPage page, PdfContent content) throws IOException {
    var box = page.getCropBox();
    var inches = box.getWidth() / POINTS * (box.getHeight() / POINTS);
    if (inches <= 0) {
      throw new Refused(ScanRefusal.SCAN_BROKEN);
    }
    var dpi = Math.min(Resolution.STANDARD, Math.sqrt(SourceLimits.KEPT_PIXELS / inches));
    var image = renderer.renderImageWithDPI(number, (float) dpi, ImageType.RGB);
    var picture = new Decoded(image).picture();
    // what is drawn finer than its pictures does not become finer
    return new PageImage(
        picture, new Resolution(Math.min(dpi, content.finest().orElse(dpi)), false));
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
