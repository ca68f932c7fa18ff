package vn.motcua.organisation.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.HeldCode;

/**
 * An agency as a table or list shows it.
 *
 * @param code its identifier code, or empty
 * @param gsoCode its GSO code, or empty
 * @param above names of the agencies above, the nearest first; may be empty
 * @param below {@code 78 xã, phường, đặc khu}; empty when nothing is below
 * @param validity {@code từ 01/07/2025}; empty when neither end is known
 */
public record AgencyRow(
    String url,
    String name,
    String code,
    boolean demonstrationCode,
    String gsoCode,
    String above,
    String below,
    String validity) {

  /** The first and last day in words. */
  static String validity(Agency agency) {
    return Validity.words(agency.knownFrom(), agency.validTo());
  }

  /** The first and last day of a code in words. */
  static String validity(HeldCode held) {
    return Validity.words(known(held.validFrom()), held.validTo());
  }

  private static @Nullable LocalDate known(LocalDate from) {
    return from.equals(Agency.BEGINNING_UNKNOWN) ? null : from;
  }
}
