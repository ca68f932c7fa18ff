package vn.motcua.scan.source;

import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDTilingPattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.scan.ScanRefusal;
import vn.motcua.shared.Refused;

/** Looks at all pictures a page may draw before any of them is decoded. */
final class PdfPictures {

  private static final int DEEPEST = 12;

  private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  private PdfPictures() {}

  /**
   * @param resources of a page; null when it has none
   * @throws Refused when one is too large, or of a kind that would be left out in silence
   */
  static void check(@Nullable PDResources resources) throws IOException {
    new PdfPictures().look(resources, 0);
  }

  private void look(@Nullable PDResources resources, int depth) throws IOException {
    if (resources == null || !seen.add(resources.getCOSObject()) || depth > DEEPEST) {
      return;
    }
    for (var name : resources.getXObjectNames()) {
      // the dictionary only: the library's object would decode some kinds
      if (resources.isImageXObject(name)) {
        check(resources, name);
      } else if (resources.getXObject(name) instanceof PDFormXObject form) {
        look(form.getResources(), depth + 1);
      }
    }
    for (var name : resources.getPatternNames()) {
      if (resources.getPattern(name) instanceof PDTilingPattern tiles) {
        look(tiles.getResources(), depth + 1);
      }
    }
  }

  private static void check(PDResources resources, COSName name) {
    var pictures = resources.getCOSObject().getCOSDictionary(COSName.XOBJECT);
    if (pictures == null || !(pictures.getDictionaryObject(name) instanceof COSStream picture)) {
      return;
    }
    SourceLimits.checkSize(picture.getInt(COSName.WIDTH), picture.getInt(COSName.HEIGHT));
    for (var filter : new PDStream(picture).getFilters()) {
      // JPEG 2000: no free reader in Java; the library would leave a white hole
      if (COSName.JPX_DECODE.equals(filter)) {
        throw new Refused(ScanRefusal.SCAN_PICTURE_UNKNOWN);
      }
    }
  }
}
