package vn.motcua.fee.model;

import java.util.Set;

/**
 * Who pays less, or nothing.
 *
 * @param code by which it is chosen
 * @param procedures for which it holds
 * @param percentOff 1 to 100
 * @param ground the law
 */
public record Exemption(String code, Set<String> procedures, int percentOff, String ground) {

  public Exemption {
    procedures = Set.copyOf(procedures);
    if (percentOff < 1 || percentOff > 100) {
      throw new IllegalArgumentException(percentOff + " %");
    }
  }

  /** What is left of an amount, rounded to whole đồng in favour of whoever pays. */
  long applied(long amount) {
    return amount - Math.ceilDiv(Math.multiplyExact(amount, percentOff), 100);
  }
}
