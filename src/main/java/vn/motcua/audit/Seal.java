package vn.motcua.audit;

import java.time.Instant;
import java.util.HexFormat;

/**
 * The seal of a batch.
 *
 * @param number of the batch, from 1
 * @param toId highest number of an entry it answers for
 */
public record Seal(long number, long toId, Instant sealedAt, byte[] hash) {

  /**
   * {@code 67:3fa9…}: short enough to write down; who keeps it on another medium can prove later
   * that the trail up to here is still the same.
   */
  public String text() {
    return number + ":" + HexFormat.of().formatHex(hash);
  }
}
