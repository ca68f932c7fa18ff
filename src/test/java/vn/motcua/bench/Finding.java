package vn.motcua.bench;

import java.util.Locale;

/** A promise and what was measured. */
record Finding(String what, String sign, double required, double measured, String unit) {

  static Finding atLeast(String what, double required, double measured, String unit) {
    return new Finding(what, "≥", required, measured, unit);
  }

  static Finding atMost(String what, double required, double measured, String unit) {
    return new Finding(what, "≤", required, measured, unit);
  }

  boolean isKept() {
    return sign.equals("≥") ? measured >= required : measured <= required;
  }

  /** One line of the table. */
  String line() {
    return "%s %-44s %12s %12s"
        .formatted(isKept() ? "✓" : "✗", what, sign + " " + figure(required), figure(measured));
  }

  private String figure(double value) {
    var digits = value >= 100 ? "%.0f" : "%.2f";
    return (String.format(Locale.ROOT, digits, value) + " " + unit).strip();
  }
}
