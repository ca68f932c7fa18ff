package vn.motcua.scan.archive;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.GregorianCalendar;
import org.apache.pdfbox.cos.COSDictionary;
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
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.pdf.PaperFonts;
import vn.motcua.scan.page.Ink;
import vn.motcua.scan.page.PageImage;
import vn.motcua.scan.picture.Jpeg;
import vn.motcua.scan.picture.Picture;
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

  private final PDDocument document = new PDDocument(IOUtils.createTempFileOnlyStreamCache());
  private @Nullable PDFont font;

  /**
   * Adds a page at the end.
   *
   * @param text what was read on it; {@link PageText#NONE} leaves it a picture only
   */
  public void add(PageImage page, PageText text) throws IOException {
    var picture = page.picture();
    var pointsPerPixel = (float) (POINTS / page.resolution().dpi());
    var size = new PDRectangle(picture.width() * pointsPerPixel, picture.height() * pointsPerPixel);
    var sheet = new PDPage(size);
    document.addPage(sheet);
    try (var pen = new PDPageContentStream(document, sheet)) {
      pen.drawImage(image(picture), 0, 0, size.getWidth(), size.getHeight());
      if (!text.lines().isEmpty()) {
        new TextLayer(pen, font(), size.getHeight(), pointsPerPixel).write(text);
      }
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
    var intent = new PDOutputIntent(document, new ByteArrayInputStream(SRGB));
    intent.setInfo(SRGB_NAME);
    intent.setOutputCondition(SRGB_NAME);
    intent.setOutputConditionIdentifier(SRGB_NAME);
    intent.setRegistryName("http://www.color.org");
    document.getDocumentCatalog().addOutputIntent(intent);
    document.save(out);
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
    document.close();
  }
}
