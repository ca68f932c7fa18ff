package vn.motcua.signing.pades;

import java.io.IOException;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import vn.motcua.shared.Refused;
import vn.motcua.signing.SigningRefusal;

/** Finds the room between a signer's title and the printed name; the last there is in a paper. */
final class NamePlace {

  /** A person's signature needs that much to be seen. */
  private static final float LOWEST = Box.millimetres(8);

  private static final float HIGHEST = Box.millimetres(22);
  private static final float WIDTH = Box.millimetres(56);

  private NamePlace() {}

  /**
   * @throws Refused when the name is printed nowhere, or no room is left above it
   */
  static Box above(PDDocument document, String printedName) {
    var name =
        Normalizer.normalize(printedName, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
    try {
      for (var page = document.getNumberOfPages(); page >= 1 && !name.isEmpty(); page--) {
        var lines = PrintedLines.of(document, page);
        var found = last(lines, name, page);
        if (found.isPresent()) {
          return room(lines, found.get(), name);
        }
      }
    } catch (IOException unreadable) {
      throw new Refused(SigningRefusal.SIGNING_PDF_BROKEN);
    }
    throw new Refused(SigningRefusal.SIGNING_PLACE_NOT_FOUND, name);
  }

  /** The lowest: what floats is drawn before the text it stands below. */
  private static Optional<Box> last(List<PrintedLine> lines, String name, int page) {
    return lines.stream()
        .map(line -> line.last(name, page))
        .flatMap(Optional::stream)
        .max(Comparator.comparing(Box::top));
  }

  /** From the nearest line above down to the name, centred on it. */
  private static Box room(List<PrintedLine> lines, Box name, String words) {
    var left = Math.max(0, name.middle() - WIDTH / 2);
    var ceiling =
        (float)
            lines.stream()
                .map(line -> line.box(name.page()))
                .filter(line -> line.bottom() <= name.top() + name.height() / 2)
                .filter(line -> line.left() < left + WIDTH && line.left() + line.width() > left)
                .mapToDouble(Box::bottom)
                .max()
                .orElse(0);
    var height = Math.min(HIGHEST, name.top() - ceiling);
    if (height < LOWEST) {
      throw new Refused(SigningRefusal.SIGNING_PLACE_TOO_LOW, words);
    }
    return new Box(name.page(), left, name.top() - height, WIDTH, height);
  }
}
