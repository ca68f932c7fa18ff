package vn.motcua.scan.source;

import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.scan.ScanRefusal;
import vn.motcua.shared.Refused;

/**
 * What decoders throw over other people's files, as one refusal. They were not written for broken
 * ones: beside their own exceptions come those of indexes, sizes, casts and missing parts.
 */
final class Unreadable {

  /** Something that decodes. */
  @FunctionalInterface
  interface Decoding<T> {
    T decode() throws IOException;
  }

  private static final Logger log = LoggerFactory.getLogger(Unreadable.class);

  private Unreadable() {}

  /**
   * @throws Refused when it cannot be decoded
   */
  static <T> T refused(Decoding<T> decoding) {
    try {
      return decoding.decode();
    } catch (Refused already) {
      throw already;
    } catch (IOException | RuntimeException broken) {
      log.debug("A file of pages could not be decoded", broken);
      throw new Refused(ScanRefusal.SCAN_BROKEN);
    }
  }
}
