package vn.motcua.platform.pdf;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.logging.Level;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Turns XHTML into an archivable, accessible PDF (PDF/A-2a, PDF/UA-1) with embedded fonts.
 *
 * <p>The XHTML names its language and title; pictures are {@code data:} addresses, everything else
 * that would have to be fetched is refused.
 */
@Component
public class PdfPapers {

  private static final String PRODUCER = "Một Cửa";
  private static final byte[] SRGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

  static {
    // Without it the service lookup for the metadata block takes a quarter of the time of a paper.
    var factory = "javax.xml.transform.TransformerFactory";
    if (System.getProperty(factory) == null) {
      System.setProperty(
          factory, "com.sun.org.apache.xalan.internal.xsltc.trax.TransformerFactoryImpl");
    }
    XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
  }

  /** Stands behind everything on every page: nobody may take an exercise for a paper. */
  private static final String PRACTICE =
      """
      <div style="position: fixed; z-index: -1; top: 40%; left: 0; width: 100%; text-align: center; \
      font-family: Liberation Serif; font-size: 34pt; font-weight: bold; line-height: 1.3; color: #d4d4d4">THỰC HÀNH<br/>KHÔNG CÓ GIÁ TRỊ</div>
      """;

  private static final Pattern BODY = Pattern.compile("<body[^>]*>");

  private final FSCacheEx<String, FSCacheValue> fontMetrics = new FSDefaultCacheStore();
  private final boolean practice;

  /**
   * @param practice whether papers of this system are exercises
   */
  public PdfPapers(@Value("${motcua.practice.room}") boolean practice) {
    this.practice = practice;
  }

  /**
   * One paper.
   *
   * @param xhtml well-formed, {@code <html lang="vi">} with a {@code <title>}; text in any
   *     normalisation form
   */
  public byte[] pdf(String xhtml) {
    var out = new ByteArrayOutputStream(64 * 1024);
    write(xhtml, 1, true, out);
    return out.toByteArray();
  }

  /**
   * As {@link #pdf}, the first page bearing that number.
   *
   * @param tagged whether it says what is a heading, a row, a cell (PDF/A-2a), else it only looks
   *     so (PDF/A-2b)
   */
  void write(String xhtml, int firstPage, boolean tagged, OutputStream out) {
    try (var document = new PDDocument()) {
      var builder = builder(xhtml, document).useInitialPageNumber(firstPage).toStream(out);
      if (!tagged) {
        builder.usePdfUaAccessibility(false).usePdfAConformance(PdfAConformance.PDFA_2_B);
      }
      builder.run();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  PdfRendererBuilder builder(String xhtml, PDDocument document) {
    var builder = new PdfRendererBuilder();
    builder.usePDDocument(document);
    builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
    builder.usePdfUaAccessibility(true);
    builder.useColorProfile(SRGB);
    builder.withProducer(PRODUCER);
    builder.useCacheStore(CacheStore.PDF_FONT_METRICS, fontMetrics);
    for (var face : PaperFace.values()) {
      builder.useFont(face.in(document), PaperFace.FAMILY, face.weight(), face.style(), true);
    }
    for (var priority : ExternalResourceControlPriority.values()) {
      builder.useExternalResourceAccessControl(
          (address, type) -> address.startsWith("data:"), priority);
    }
    builder.withW3cDocument(
        parse(PaperCharacters.printable(practice ? marked(xhtml) : xhtml)), null);
    return builder;
  }

  private static String marked(String xhtml) {
    return BODY.matcher(xhtml).replaceFirst(body -> body.group() + PRACTICE);
  }

  private static Document parse(String xhtml) {
    try {
      var factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setNamespaceAware(true);
      return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xhtml)));
    } catch (ParserConfigurationException | SAXException | IOException malformed) {
      throw new IllegalArgumentException("A paper's template is not well-formed", malformed);
    }
  }
}
