package vn.motcua.scan.source;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What stands before the picture in a PNG file. */
final class PngTraits {

  private static final int SIGNATURE = 8;
  private static final int DENSITY = 0x70485973; // pHYs
  private static final int PICTURE = 0x49444154; // IDAT
  private static final int CHECKSUM = 4;
  private static final double METRES_PER_INCH = 0.0254;

  private PngTraits() {}

  static List<PageTraits> of(Path file) throws IOException {
    try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      in.skipNBytes(SIGNATURE);
      while (true) {
        var length = in.readInt();
        var kind = in.readInt();
        if (kind == PICTURE) {
          return List.of(PageTraits.UNKNOWN);
        }
        if (kind == DENSITY) {
          var perMetre = in.readInt();
          return List.of(new PageTraits(perMetre * METRES_PER_INCH, false, Orientation.UPRIGHT));
        }
        in.skipNBytes(Math.max(0, length) + (long) CHECKSUM);
      }
    }
  }
}
