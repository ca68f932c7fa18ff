package vn.motcua.signing.pades;

import java.awt.Dimension;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import vn.motcua.shared.Refused;
import vn.motcua.signing.Mark;
import vn.motcua.signing.SigningRefusal;

/** Finds where a mark goes on a paper. */
final class Places {

  /** A seal is shown at its real size (NĐ 30/2020 annex I). */
  private static final float SEAL = Box.millimetres(36);

  private static final float TEXT_WIDTH = Box.millimetres(40);
  private static final float TEXT_HEIGHT = Box.millimetres(9);
  private static final float CORNER_WIDTH = Box.millimetres(60);
  private static final float GAP = Box.millimetres(2);

  private Places() {}

  /**
   * @throws Refused when the paper cannot be read, or has no such place
   */
  static Box of(Mark mark, byte[] pdf) {
    try (var document = Loader.loadPDF(pdf)) {
      return switch (mark.place()) {
        case ABOVE_NAME -> person(NamePlace.above(document, mark.printedName()), mark.look());
        case SEAL -> seal(document, mark);
        case CORNER -> corner(document);
      };
    } catch (InvalidPasswordException locked) {
      throw new Refused(SigningRefusal.SIGNING_PDF_ENCRYPTED);
    } catch (IOException broken) {
      throw new Refused(SigningRefusal.SIGNING_PDF_BROKEN);
    }
  }

  /** As wide as the picture is at the height there is, so that a third of it is a third. */
  private static Box person(Box room, Mark.Look look) throws IOException {
    if (!(look instanceof Mark.Picture picture)) {
      return room;
    }
    var size = size(picture);
    var scale = Math.min(room.width() / size.width, room.height() / size.height);
    var width = size.width * scale;
    var height = size.height * scale;
    return new Box(
        room.page(),
        room.middle() - width / 2,
        room.top() + (room.height() - height) / 2,
        width,
        height);
  }

  private static Dimension size(Mark.Picture picture) throws IOException {
    var image = ImageIO.read(new ByteArrayInputStream(picture.png()));
    if (image == null) {
      throw new IllegalArgumentException("Not a picture");
    }
    return new Dimension(image.getWidth(), image.getHeight());
  }

  /**
   * A round seal lies over a third; words over words could be read by nobody: they stand beside.
   */
  private static Box seal(PDDocument document, Mark mark) throws IOException {
    var room = NamePlace.above(document, mark.printedName());
    var person = ShownSignatures.in(document, room).orElse(room);
    var page = document.getPage(person.page() - 1).getCropBox();
    var round = mark.look() instanceof Mark.Picture;
    var width = round ? SEAL : TEXT_WIDTH;
    var height = round ? SEAL : TEXT_HEIGHT;
    var left = (round ? person.left() + person.width() / 3 : person.left() - GAP) - width;
    var top = person.top() + (person.height() - height) / 2;
    return new Box(
        person.page(),
        Math.clamp(left, 0, page.getWidth() - width),
        Math.clamp(top, 0, page.getHeight() - height),
        width,
        height);
  }

  private static Box corner(PDDocument document) {
    var page = document.getPage(0);
    var turned = page.getRotation() % 180 != 0;
    var width = turned ? page.getCropBox().getHeight() : page.getCropBox().getWidth();
    var left = Math.max(0, width - CORNER_WIDTH - 2 * GAP);
    return new Box(1, left, 2 * GAP, CORNER_WIDTH, TEXT_HEIGHT);
  }
}
