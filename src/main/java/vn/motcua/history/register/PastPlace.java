package vn.motcua.history.register;

import java.time.DateTimeException;
import java.time.LocalDate;
import vn.motcua.shared.NotVisible;

/**
 * Where a page of the register ends.
 *
 * @param number running number of that line
 */
public record PastPlace(LocalDate receivedOn, long pastId, int number) {

  private static final int PARTS = 3;

  /** Before the first line of the year. */
  public static PastPlace beginning(int year) {
    return new PastPlace(LocalDate.of(year, 1, 1), 0, 0);
  }

  /** Reads {@link #text}; anything else leads nowhere. */
  public static PastPlace of(String text, int year) {
    var parts = text.split("_", -1);
    try {
      if (parts.length == PARTS) {
        var place =
            new PastPlace(
                LocalDate.parse(parts[0]), Long.parseLong(parts[1]), Integer.parseInt(parts[2]));
        if (place.receivedOn().getYear() == year) {
          return place;
        }
      }
    } catch (DateTimeException | NumberFormatException odd) {
      throw new NotVisible("page of a register");
    }
    throw new NotVisible("page of a register");
  }

  public String text() {
    return receivedOn + "_" + pastId + "_" + number;
  }
}
