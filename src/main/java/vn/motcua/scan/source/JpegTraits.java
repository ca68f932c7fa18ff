package vn.motcua.scan.source;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** What stands before the picture in a JPEG file. */
final class JpegTraits {

  private static final int JFIF = 0xE0;
  private static final int EXIF = 0xE1;
  private static final int SCAN_BEGINS = 0xDA;
  private static final int PER_CENTIMETRE = 2;

  private JpegTraits() {}

  static List<PageTraits> of(Path file) throws IOException {
    try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      return List.of(of(in));
    }
  }

  private static PageTraits of(DataInputStream in) throws IOException {
    in.readUnsignedShort();
    var traits = PageTraits.UNKNOWN;
    while (in.readUnsignedByte() == 0xFF) {
      var marker = in.readUnsignedByte();
      if (marker == SCAN_BEGINS) {
        break;
      }
      var segment = in.readNBytes(in.readUnsignedShort() - 2);
      if (marker == JFIF && begins(segment, "JFIF\0")) {
        traits = new PageTraits(density(segment), traits.photograph(), traits.turn());
      } else if (marker == EXIF && begins(segment, "Exif\0\0")) {
        traits = exif(Arrays.copyOfRange(segment, 6, segment.length), traits);
      }
    }
    return traits;
  }

  private static boolean begins(byte[] segment, String word) {
    var bytes = word.getBytes(StandardCharsets.US_ASCII);
    return segment.length >= 12 && Arrays.equals(segment, 0, bytes.length, bytes, 0, bytes.length);
  }

  private static double density(byte[] jfif) {
    var unit = jfif[7];
    var density = (jfif[8] & 0xFF) << 8 | (jfif[9] & 0xFF);
    return unit == 0 ? 0 : unit == PER_CENTIMETRE ? density * 2.54 : density;
  }

  private static PageTraits exif(byte[] block, PageTraits before) throws IOException {
    try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(block))) {
      var directory = TagDirectory.read(in, TagDirectory.begin(in));
      var camera = (long) directory.value(TagDirectory.EXIF, 0);
      var photograph =
          camera != 0
              && TagDirectory.read(in, camera).values().containsKey(TagDirectory.EXPOSURE_TIME);
      var dpi = before.dpi() == 0 ? directory.dpi() : before.dpi();
      return new PageTraits(dpi, photograph, directory.orientation());
    }
  }
}
