package vn.motcua.shared;

import java.util.Arrays;
import java.util.Optional;

/**
 * Why a result comes late (nguyên nhân quá hạn), by the headings under which lateness is reported
 * (TT 01/2020/TT-VPCP, forms II.06d and II.06đ).
 */
public enum LateCause {
  /** Too few people or means. */
  RESOURCES,
  /** Other agencies were late. */
  COORDINATION,
  /** The law is unclear or in the way. */
  REGULATION,
  /** The system or the line. */
  TECHNICAL,
  APPLICANT,
  OTHER;

  /** The cause of that name; empty when there is none. */
  public static Optional<LateCause> of(String name) {
    return Arrays.stream(values()).filter(cause -> cause.name().equals(name)).findFirst();
  }
}
