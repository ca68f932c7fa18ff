package vn.motcua.audit;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.security.MessageDigest;

/**
 * Gathers what a batch keeps of its entries in the order of their numbers: one digest over all, and
 * 16 bytes of each that later tell which one does not fit.
 */
final class Marks {

  /** Number of the entry and the first eight bytes of its hash. */
  static final int LENGTH = 2 * Long.BYTES;

  private final MessageDigest digest = Sha256.begin();
  private final ByteArrayOutputStream marks = new ByteArrayOutputStream();
  private long last;
  private int entries;

  /** Takes the next entry. */
  void add(long id, byte[] hash) {
    var number = ByteBuffer.allocate(Long.BYTES).putLong(id).array();
    digest.update(number);
    digest.update(hash);
    marks.writeBytes(number);
    marks.write(hash, 0, Long.BYTES);
    last = id;
    entries++;
  }

  int entries() {
    return entries;
  }

  /** Number of the last entry taken; 0 before the first. */
  long last() {
    return last;
  }

  byte[] marks() {
    return marks.toByteArray();
  }

  /** Ends the gathering. */
  byte[] digest() {
    return digest.digest();
  }
}
