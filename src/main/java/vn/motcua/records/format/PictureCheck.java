package vn.motcua.records.format;

import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import vn.motcua.records.RecordsRefusal;
import vn.motcua.shared.Refused;

/** Pictures are kept when their head can be read; their pixels are not decoded here. */
final class PictureCheck {

  /** An A3 page at 600 dpi has 70; a telephone's camera up to 200. */
  private static final long MOST_MEGAPIXELS = 200;

  private static final long MEGAPIXEL = 1_000_000;

  private PictureCheck() {}

  static void check(Path file) throws IOException {
    try (var in = ImageIO.createImageInputStream(file.toFile())) {
      var readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        throw new Refused(RecordsRefusal.FILE_PICTURE_BROKEN);
      }
      var reader = readers.next();
      try {
        reader.setInput(in, true, true);
        if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_MEGAPIXELS * MEGAPIXEL) {
          throw new Refused(RecordsRefusal.FILE_PICTURE_TOO_LARGE, MOST_MEGAPIXELS);
        }
      } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException broken) {
        throw new Refused(RecordsRefusal.FILE_PICTURE_BROKEN);
      } finally {
        reader.dispose();
      }
    }
  }
}
