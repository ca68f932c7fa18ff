package vn.motcua.scan.source;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** How large a HEIF file says its pictures are (ISO/IEC 23008-12), before anybody decodes them. */
public final class HeifSize {

  private static final int META = 0x6D657461;
  private static final int PROPERTIES = 0x69707270; // iprp
  private static final int PROPERTY_LIST = 0x6970636F; // ipco
  private static final int SIZE = 0x69737065; // ispe

  /** Of a box: its length and its kind. */
  private static final int HEADER = 8;

  /** Of some boxes, after their header. */
  private static final int VERSION = 4;

  private static final int LONG_LENGTH = 1;

  /** The description of a picture in a thousand tiles has a twentieth of it. */
  private static final int LONGEST_DESCRIPTION = 1024 * 1024;

  private HeifSize() {}

  /**
   * @throws vn.motcua.shared.Refused when it does not say, or one of its pictures is too large
   */
  public static void check(Path file) {
    Unreadable.refused(
        () -> {
          checkSizes(inside(inside(description(file), PROPERTIES), PROPERTY_LIST));
          return file;
        });
  }

  private static ByteBuffer description(Path file) throws IOException {
    try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      while (true) {
        var length = Integer.toUnsignedLong(in.readInt());
        var kind = in.readInt();
        var rest = length == LONG_LENGTH ? in.readLong() - 2 * HEADER : length - HEADER;
        if (kind == META && rest >= VERSION && rest <= LONGEST_DESCRIPTION) {
          in.skipNBytes(VERSION);
          return ByteBuffer.wrap(in.readNBytes((int) rest - VERSION));
        }
        if (rest < 0) {
          throw new IOException("A box without a length");
        }
        in.skipNBytes(rest);
      }
    }
  }

  private static ByteBuffer inside(ByteBuffer boxes, int kind) throws IOException {
    return next(boxes, kind).orElseThrow(() -> new IOException("A box is missing"));
  }

  /** What the next box of that kind holds; those before it are left behind. */
  private static Optional<ByteBuffer> next(ByteBuffer boxes, int kind) {
    while (boxes.remaining() >= HEADER) {
      var length = boxes.getInt() - HEADER;
      var found = boxes.getInt() == kind;
      var content = boxes.slice(boxes.position(), length);
      boxes.position(boxes.position() + length);
      if (found) {
        return Optional.of(content);
      }
    }
    return Optional.empty();
  }

  /** Each tile has a size of its own, and so has the whole. */
  private static void checkSizes(ByteBuffer properties) throws IOException {
    checkSize(inside(properties, SIZE));
    for (var more = next(properties, SIZE); more.isPresent(); more = next(properties, SIZE)) {
      checkSize(more.get());
    }
  }

  private static void checkSize(ByteBuffer size) {
    SourceLimits.checkSize(
        Integer.toUnsignedLong(size.getInt(VERSION)),
        Integer.toUnsignedLong(size.getInt(VERSION + Integer.BYTES)));
  }
}
