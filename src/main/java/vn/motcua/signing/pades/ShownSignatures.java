package vn.motcua.signing.pades;

import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** The signatures that are already seen on a paper. */
final class ShownSignatures {

  private ShownSignatures() {}

  /** Where the one in that room is shown. */
  static Optional<Box> in(PDDocument document, Box room) throws IOException {
    var page = document.getPage(room.page() - 1);
    return document.getSignatureFields().stream()
        .flatMap(field -> field.getWidgets().stream())
        .filter(widget -> page.equals(widget.getPage()))
        .map(widget -> box(widget.getRectangle(), page.getCropBox(), room.page()))
        .filter(box -> overlap(box, room))
        .findFirst();
  }

  private static Box box(PDRectangle shown, PDRectangle page, int number) {
    return new Box(
        number,
        shown.getLowerLeftX() - page.getLowerLeftX(),
        page.getUpperRightY() - shown.getUpperRightY(),
        shown.getWidth(),
        shown.getHeight());
  }

  private static boolean overlap(Box one, Box other) {
    return one.left() < other.left() + other.width()
        && other.left() < one.left() + one.width()
        && one.top() < other.bottom()
        && other.top() < one.bottom();
  }
}
