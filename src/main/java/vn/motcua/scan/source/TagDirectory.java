package vn.motcua.scan.source;

import java.io.IOException;
import java.nio.ByteOrder;
import java.util.HashMap;
import java.util.Map;
import javax.imageio.stream.ImageInputStream;

/**
 * One directory of tags of a TIFF file or of the Exif block of a photograph.
 *
 * @param values the first value of each tag that holds numbers
 * @param next where the next directory begins, 0 when there is none
 */
record TagDirectory(Map<Integer, Double> values, long next) {

  static final int BITS = 258;
  static final int ORIENTATION = 274;
  static final int SAMPLES = 277;
  static final int RESOLUTION = 282;
  static final int RESOLUTION_UNIT = 296;
  static final int EXIF = 0x8769;
  static final int EXPOSURE_TIME = 0x829A;

  private static final int SHORT = 3;
  private static final int LONG = 4;
  private static final int RATIONAL = 5;
  private static final double CENTIMETRES = 3;

  /** Reads the byte order; answers where the first directory begins. */
  static long begin(ImageInputStream in) throws IOException {
    in.seek(0);
    in.setByteOrder(in.readByte() == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    in.seek(4);
    return in.readUnsignedInt();
  }

  static TagDirectory read(ImageInputStream in, long offset) throws IOException {
    in.seek(offset);
    var entries = in.readUnsignedShort();
    var values = new HashMap<Integer, Double>();
    for (var i = 0; i < entries; i++) {
      in.seek(offset + 2 + 12L * i);
      var tag = in.readUnsignedShort();
      var type = in.readUnsignedShort();
      var count = in.readUnsignedInt();
      switch (type) {
        case SHORT -> {
          if (count > 2) {
            in.seek(in.readUnsignedInt());
          }
          values.put(tag, (double) in.readUnsignedShort());
        }
        case LONG -> {
          if (count > 1) {
            in.seek(in.readUnsignedInt());
          }
          values.put(tag, (double) in.readUnsignedInt());
        }
        case RATIONAL -> {
          in.seek(in.readUnsignedInt());
          values.put(tag, (double) in.readUnsignedInt() / Math.max(1, in.readUnsignedInt()));
        }
        default -> {
          // words and blobs say nothing about size and turn
        }
      }
    }
    in.seek(offset + 2 + 12L * entries);
    return new TagDirectory(values, in.readUnsignedInt());
  }

  double value(int tag, double absent) {
    return values.getOrDefault(tag, absent);
  }

  Orientation orientation() {
    return Orientation.of((long) value(ORIENTATION, 1));
  }

  /** 0 when it is not said. */
  double dpi() {
    var perUnit = value(RESOLUTION, 0);
    return value(RESOLUTION_UNIT, 2) == CENTIMETRES ? perUnit * 2.54 : perUnit;
  }
}
