package vn.motcua.history.generator;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.motcua.workcalendar.shipped.ShippedCalendar;

/**
 * What history is asked for.
 *
 * @param dossiers how many lines
 * @param agencies how many agencies of today; empty = the whole province
 * @param from first day of receipt
 * @param to last day of the history: what is not finished by then is still in hand
 * @param province GSO or identifier code of today
 * @param departments identifier codes of provincial departments besides those the product knows;
 *     they take in nothing before two-tier government began
 * @param file empty = standard output
 */
record HistoryOrder(
    long dossiers,
    long seed,
    Optional<Integer> agencies,
    LocalDate from,
    LocalDate to,
    String province,
    List<String> departments,
    Optional<Path> file) {

  private static final LocalDate FIRST = LocalDate.of(ShippedCalendar.FIRST_YEAR, 1, 1);

  /** Limits of the last year reach into the next, whose days off must be known. */
  private static final LocalDate LAST = LocalDate.of(ShippedCalendar.LAST_YEAR - 1, 12, 31);

  private static final long MOST = 100_000_000;
  private static final Set<String> NAMES =
      Set.of("--dossiers", "--seed", "--agencies", "--from", "--to", "--province", "--departments");

  HistoryOrder {
    departments = List.copyOf(departments);
  }

  /** Quảng Trị, where the demonstration plays, from 15/12/2021 to 14/11/2026. */
  static HistoryOrder parse(List<String> arguments) {
    Map<String, String> options = new HashMap<>();
    var files = new ArrayList<String>();
    for (var i = 0; i < arguments.size(); i++) {
      var word = arguments.get(i);
      if (!word.startsWith("--")) {
        files.add(word);
      } else if (!NAMES.contains(word) || i + 1 == arguments.size()) {
        throw new Refusal("Không hiểu " + word + ".", "Not understood: " + word + ".");
      } else {
        options.put(word, arguments.get(++i));
      }
    }
    if (files.size() > 1) {
      throw new Refusal("Chỉ ghi vào một tệp.", "There can be one file only.");
    }
    return new HistoryOrder(
            number(options, "--dossiers", "1000", 1, MOST),
            number(options, "--seed", "1", Long.MIN_VALUE, Long.MAX_VALUE),
            options.containsKey("--agencies")
                ? Optional.of((int) number(options, "--agencies", "", 1, 10_000))
                : Optional.empty(),
            day(options, "--from", "2021-12-15"),
            day(options, "--to", "2026-11-14"),
            options.getOrDefault("--province", "H50"),
            List.of(options.getOrDefault("--departments", "").split(",")).stream()
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .toList(),
            files.stream().map(Path::of).findFirst())
        .checked();
  }

  private HistoryOrder checked() {
    if (from.isAfter(to) || from.isBefore(FIRST) || to.isAfter(LAST)) {
      throw new Refusal(
          "Thời gian phải nằm trong khoảng %s đến %s.".formatted(FIRST, LAST),
          "The time must lie between %s and %s.".formatted(FIRST, LAST));
    }
    for (var code : departments) {
      if (!code.matches("H\\d{2}(\\.\\d{2,3}){1,3}")) {
        throw new Refusal(
            "Mã sở, ban, ngành phải có dạng H50.15, không phải " + code + ".",
            "A department's code must look like H50.15, not " + code + ".");
      }
    }
    return this;
  }

  private static long number(
      Map<String, String> options, String name, String usual, long least, long most) {
    var text = options.getOrDefault(name, usual);
    try {
      var number = Long.parseLong(text);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException notANumber) {
      // the sentence below says it
    }
    throw new Refusal(
        "%s phải là số từ %d đến %d, không phải %s.".formatted(name, least, most, text),
        "%s must be a number from %d to %d, not %s.".formatted(name, least, most, text));
  }

  private static LocalDate day(Map<String, String> options, String name, String usual) {
    var text = options.getOrDefault(name, usual);
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException notADay) {
      throw new Refusal(
          name + " phải có dạng 2026-11-14, không phải " + text + ".",
          name + " must look like 2026-11-14, not " + text + ".");
    }
  }
}
