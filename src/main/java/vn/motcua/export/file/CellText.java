package vn.motcua.export.file;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.Vietnam;

/** Cells in words. */
public final class CellText {

  private CellText() {}

  /** For people: days and moments as the country's offices write them. */
  public static String shown(@Nullable Object cell) {
    return switch (cell) {
      case null -> "";
      case LocalDate day -> Vietnam.show(day);
      case Instant moment -> Vietnam.show(moment);
      default -> clean(cell.toString());
    };
  }

  /**
   * For a CSV: {@code 2026-11-23}, {@code 2026-11-23 14:05}. What begins like a formula gets an
   * apostrophe, or the spreadsheet of whoever opens the file would compute it.
   */
  static String plain(@Nullable Object cell) {
    return switch (cell) {
      case null -> "";
      case Number number -> number.toString();
      case LocalDate day -> day.toString();
      case Instant moment -> {
        var local = Vietnam.dateTime(moment);
        yield "%s %02d:%02d".formatted(local.toLocalDate(), local.getHour(), local.getMinute());
      }
      default -> {
        var text = clean(cell.toString());
        yield text.matches("(?s)\\s*[=+\\-@].*|[\t\r].*") ? "'" + text : text;
      }
    };
  }

  /** Composed, and without what no sheet or page can bear. */
  static String clean(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[\\p{Cc}&&[^\n\t]]", "");
  }
}
