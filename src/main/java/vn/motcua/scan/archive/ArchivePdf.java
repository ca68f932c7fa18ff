package vn.motcua.scan.archive;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.pdf.PaperFonts;
import vn.motcua.scan.page.Ink;
import vn.motcua.scan.page.PageImage;
import vn.motcua.scan.picture.Jpeg;
import vn.motcua.scan.picture.Picture;
import vn.motcua.scan.source.WholeJpeg;
import vn.motcua.scan.text.PageText;
import vn.motcua.shared.Text;

/**
 * Writes pages as one PDF/A-2u, in the size they have on paper. One page at a time lies in memory;
 * those before wait in a temporary file.
 */
public final class ArchivePdf implements Closeable {

  private static final byte[] SRGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
  private static final String SRGB_NAME = "sRGB IEC61966-2.1";
  private static final float POINTS = 72;

  private final PDDocument document;
  private final List<PDDocument> sources = new ArrayList<>();
  private @Nullable PDFont font;

  /** Without a page. */
  public ArchivePdf() {
    this(new PDDocument(IOUtils.createTempFileOnlyStreamCache()));
  }

  private ArchivePdf(PDDocument document) {
    this.document = document;
  }

  /** Goes on with a file that this class has written. */
  public static ArchivePdf of(byte[] written) throws IOException {
    return new ArchivePdf(Loader.loadPDF(written));
  }

  /**
   * Adds a page at the end.
   *
   * @param text what was read on it; {@link PageText#NONE} leaves it a picture only
   */
  public void add(PageImage page, PageText text) throws IOException {
    var picture = page.picture();
    var pointsPerPixel = (float) (POINTS / page.resolution().dpi());
    var sheet = sheet(page);
    var size = sheet.getMediaBox();
    try (var pen = new PDPageContentStream(document, sheet)) {
      pen.drawImage(image(picture), 0, 0, size.getWidth(), size.getHeight());
      if (!text.lines().isEmpty()) {
        new TextLayer(pen, font(), size.getHeight(), pointsPerPixel).write(text);
      }
    }
  }

  /**
   * Adds a page at the end as its file has it: a JPEG byte for byte, anything else pixel for pixel.
   *
   * @param page as it was read
   * @param jpeg the file it was read from, when it is one
   */
  public void addUnaltered(PageImage page, Optional<WholeJpeg> jpeg) throws IOException {
    var sheet = sheet(page);
    var size = sheet.getMediaBox();
    try (var pen = new PDPageContentStream(document, sheet)) {
      var place = AffineTransform.getScaleInstance(size.getWidth(), size.getHeight());
      var whole = jpeg.isEmpty() ? null : embedded(jpeg.get());
      if (whole == null) {
        pen.drawImage(lossless(page.picture()), new Matrix(place));
      } else {
        place.concatenate(jpeg.orElseThrow().upright());
        pen.drawImage(whole, new Matrix(place));
      }
    }
  }

  /** Null for colours meant for printers: PDF/A wants a profile for them. */
  private @Nullable PDImageXObject embedded(WholeJpeg jpeg) throws IOException {
    var image = JPEGFactory.createFromByteArray(document, jpeg.bytes());
    var colours = image.getColorSpace().getNumberOfComponents();
    return colours == 1 || colours == 3 ? image : null;
  }

  private PDImageXObject lossless(Picture picture) throws IOException {
    return picture.isBlackAndWhite()
        ? CCITTFactory.createFromImage(document, fax(picture.grey()))
        : LosslessFactory.createFromImage(document, picture.asImage());
  }

  private PDPage sheet(PageImage page) {
    var pointsPerPixel = (float) (POINTS / page.resolution().dpi());
    var sheet =
        new PDPage(
            new PDRectangle(
                page.picture().width() * pointsPerPixel, page.picture().height() * pointsPerPixel));
    document.addPage(sheet);
    return sheet;
  }

  /** Adds the pages of a PDF/A at the end; what they say of their structure is left behind. */
  public void addSheets(byte[] pdf) throws IOException {
    var source = Loader.loadPDF(pdf);
    sources.add(source);
    for (var page : source.getPages()) {
      var sheet = document.importPage(page);
      sheet.getCOSObject().removeItem(COSName.STRUCT_PARENTS);
      sheet.getCOSObject().removeItem(COSName.getPDFName("Tabs"));
    }
  }

  private PDFont font() throws IOException {
    var known = font;
    if (known == null) {
      known = PaperFonts.regular(document);
      font = known;
    }
    return known;
  }

  private PDImageXObject image(Picture picture) throws IOException {
    var ink = Ink.of(picture);
    return ink == Ink.BLACK_AND_WHITE
        ? CCITTFactory.createFromImage(document, fax(picture.grey()))
        : JPEGFactory.createFromByteArray(document, Jpeg.of(ink.keep(picture), Jpeg.ARCHIVE));
  }

  private static BufferedImage fax(Picture picture) {
    var image =
        new BufferedImage(picture.width(), picture.height(), BufferedImage.TYPE_BYTE_BINARY);
    var row = new int[picture.width()];
    for (var y = 0; y < picture.height(); y++) {
      for (var x = 0; x < row.length; x++) {
        row[x] = picture.sample(x, y, 0) == 0 ? 0 : 1;
      }
      image.getRaster().setPixels(0, y, row.length, 1, row);
    }
    return image;
  }

  public int pages() {
    return document.getNumberOfPages();
  }

  /** Writes the file; nothing is added afterwards. */
  public void write(ArchiveMetadata metadata, OutputStream out) throws IOException {
    document.setVersion(1.7f);
    describe(metadata);
    if (document.getDocumentCatalog().getOutputIntents().isEmpty()) {
      addColours();
    }
    document.save(out);
  }

  private void addColours() throws IOException {
    var intent = new PDOutputIntent(document, new ByteArrayInputStream(SRGB));
    intent.setInfo(SRGB_NAME);
    intent.setOutputCondition(SRGB_NAME);
    intent.setOutputConditionIdentifier(SRGB_NAME);
    intent.setRegistryName("http://www.color.org");
    document.getDocumentCatalog().addOutputIntent(intent);
  }

  private void describe(ArchiveMetadata metadata) throws IOException {
    var catalog = document.getDocumentCatalog();
    catalog.setLanguage("vi");
    var preferences = new PDViewerPreferences(new COSDictionary());
    preferences.setDisplayDocTitle(true);
    catalog.setViewerPreferences(preferences);
    var xmp = new PDMetadata(document, new ByteArrayInputStream(Xmp.of(metadata, pages())));
    catalog.setMetadata(xmp);
    // the older place of the same, which must not say anything else
    var information = document.getDocumentInformation();
    information.setTitle(Text.clean(metadata.title()));
    information.setAuthor(Text.clean(metadata.digitisedBy()));
    metadata.subject().map(Text::clean).ifPresent(information::setSubject);
    if (!metadata.keywords().isEmpty()) {
      information.setKeywords(Xmp.keywords(metadata));
    }
    information.setCreator(Xmp.PRODUCER);
    information.setProducer(Xmp.PRODUCER);
    var at = GregorianCalendar.from(Xmp.at(metadata).toZonedDateTime());
    information.setCreationDate(at);
    information.setModificationDate(at);
  }

  @Override
  public void close() throws IOException {
    for (var source : sources) {
      source.close();
    }
    document.close();
  }
}
