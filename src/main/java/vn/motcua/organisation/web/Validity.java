package vn.motcua.organisation.web;

import static vn.motcua.platform.web.Words.t;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.Vietnam;

/** Spans of time in words. */
final class Validity {

  private Validity() {}

  /** {@code từ 01/07/2025}, {@code đến 30/06/2025}, both, or nothing. */
  static String words(@Nullable LocalDate from, @Nullable LocalDate to) {
    if (from != null && to != null) {
      return t("organisation.validity.span", Vietnam.show(from), Vietnam.show(to));
    }
    if (to != null) {
      return t("organisation.validity.to", Vietnam.show(to));
    }
    return from == null ? "" : t("organisation.validity.from", Vietnam.show(from));
  }
}
