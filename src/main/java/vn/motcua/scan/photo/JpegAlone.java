package vn.motcua.scan.photo;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A JPEG without Exif and XMP. The decoder has stood the picture upright already, and yet copies
 * how the camera was held (libheif 1.15): readers would turn it again.
 */
final class JpegAlone {

  private static final int EXIF_OR_XMP = 0xFFE1;
  private static final int SCAN_BEGINS = 0xFFDA;

  private JpegAlone() {}

  /** Into the file that is there, which keeps its owner and its rights. */
  static void copy(Path from, Path to) throws IOException {
    try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(from)));
        var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(to)))) {
      out.writeShort(in.readUnsignedShort());
      var marker = in.readUnsignedShort();
      while (marker != SCAN_BEGINS) {
        var segment = in.readNBytes(in.readUnsignedShort() - Short.BYTES);
        if (marker != EXIF_OR_XMP) {
          out.writeShort(marker);
          out.writeShort(segment.length + Short.BYTES);
          out.write(segment);
        }
        marker = in.readUnsignedShort();
      }
      out.writeShort(marker);
      in.transferTo(out);
    }
  }
}
