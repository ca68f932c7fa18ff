package vn.motcua.reporting.form;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** By what the lines of a report are told apart. */
public enum Lines {
  FIELD("field"),
  PROCEDURE("field, procedure_code"),
  AGENCY("agency_id");

  private final String columns;

  Lines(String columns) {
    this.columns = columns;
  }

  /** The columns they are grouped by. */
  public String columns() {
    return columns;
  }

  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Lines> of(String key) {
    return Arrays.stream(values()).filter(lines -> lines.key().equals(key)).findFirst();
  }
}
