package vn.motcua.records.format;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import vn.motcua.records.RecordsRefusal;
import vn.motcua.shared.Refused;

/**
 * A PDF is kept when it can be read without a password and does nothing by itself: no script, no
 * program to start, no files inside (TT 15/2025/TT-BKHCN; a file of another system may be hostile).
 */
final class PdfCheck {

  /** What an action does that must not happen. */
  private static final Set<COSName> ACTIVE =
      Set.of(
          COSName.getPDFName("JavaScript"),
          COSName.getPDFName("Launch"),
          COSName.getPDFName("ImportData"),
          COSName.getPDFName("SubmitForm"),
          COSName.getPDFName("RichMediaExecute"),
          COSName.getPDFName("Rendition"));

  private static final COSName SCRIPT = COSName.getPDFName("JS");
  private static final COSName EMBEDDED_FILE = COSName.getPDFName("EmbeddedFile");

  /** Deeper than any writer nests what it does not give a number of its own. */
  private static final int DEEPEST = 20;

  private PdfCheck() {}

  /** How many pages it has. */
  static int pages(Path file) throws IOException {
    try (var bytes = new RandomAccessReadBufferedFile(file);
        var document = Loader.loadPDF(bytes)) {
      return check(document);
    } catch (InvalidPasswordException locked) {
      throw new Refused(RecordsRefusal.FILE_PDF_ENCRYPTED);
    } catch (IOException | ClassCastException | IllegalArgumentException broken) {
      throw new Refused(RecordsRefusal.FILE_PDF_BROKEN);
    }
  }

  private static int check(PDDocument document) throws IOException {
    if (document.isEncrypted()) {
      throw new Refused(RecordsRefusal.FILE_PDF_ENCRYPTED);
    }
    var pages = document.getNumberOfPages();
    if (pages == 0) {
      throw new Refused(RecordsRefusal.FILE_PDF_WITHOUT_PAGES);
    }
    requirePassive(document.getDocument());
    return pages;
  }

  /** Looks at every object, wherever a reader might come upon it. */
  private static void requirePassive(COSDocument document) {
    for (var key : document.getXrefTable().keySet()) {
      var object = document.getObjectFromPool(key).getObject();
      if (object instanceof COSDictionary dictionary && isActive(dictionary, 0)) {
        throw new Refused(RecordsRefusal.FILE_PDF_ACTIVE);
      }
    }
  }

  /** Also what stands inside an object without being one of its own. */
  private static boolean isActive(COSDictionary dictionary, int depth) {
    var kind = dictionary.getCOSName(COSName.S);
    if (dictionary.containsKey(SCRIPT)
        || kind != null && ACTIVE.contains(kind)
        || EMBEDDED_FILE.equals(dictionary.getCOSName(COSName.TYPE))) {
      return true;
    }
    return depth < DEEPEST
        && dictionary.getValues().stream().anyMatch(value -> isActive(value, depth + 1));
  }

  private static boolean isActive(COSBase value, int depth) {
    return switch (value) {
      case COSDictionary dictionary -> isActive(dictionary, depth);
      case COSArray array -> {
        for (var each : array) {
          if (each != null && isActive(each, depth)) {
            yield true;
          }
        }
        yield false;
      }
      default -> false;
    };
  }
}
