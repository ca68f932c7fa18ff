package vn.motcua.dossier;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The code of a dossier: agency identifier, date of receipt, running number of that day (NĐ 61/2018
 * art. 26; TT 01/2018 art. 19).
 *
 * <p>We issue four digits, more only past 9999 a day; codes of other systems with up to seven
 * digits, and those in the order of QCVN 102:2016, are understood.
 */
public record DossierCode(String value) {

  private static final Pattern CURRENT =
      Pattern.compile("[A-Z]\\d{2}(?:\\.[0-9A-Z]{2,3})*-(\\d{2})(\\d{2})(\\d{2})-\\d{4,7}");
  private static final Pattern OLD =
      Pattern.compile("\\d{3}\\.\\d{2}\\.\\d{2}\\.[A-Z]\\d{2}-(\\d{2})(\\d{2})(\\d{2})-\\d{4}");
  private static final int LONGEST_AGENCY = 35;

  /** Composes the code of the {@code number}-th dossier an agency receives on a day. */
  public static DossierCode of(String agencyCode, LocalDate day, int number) {
    return new DossierCode(
        "%s-%02d%02d%02d-%04d"
            .formatted(
                agencyCode, day.getYear() % 100, day.getMonthValue(), day.getDayOfMonth(), number));
  }

  /**
   * Reads what somebody typed or scanned; blanks and case are forgiven, an impossible date is not.
   */
  public static Optional<DossierCode> parse(String typed) {
    var text = typed.strip().toUpperCase(Locale.ROOT);
    for (var pattern : new Pattern[] {CURRENT, OLD}) {
      var match = pattern.matcher(text);
      if (match.matches()
          && text.indexOf('-') <= LONGEST_AGENCY
          && isDate(match.group(1), match.group(2), match.group(3))) {
        return Optional.of(new DossierCode(text));
      }
    }
    return Optional.empty();
  }

  private static boolean isDate(String year, String month, String day) {
    try {
      var unused =
          LocalDate.of(
              2000 + Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
      return true;
    } catch (DateTimeException impossible) {
      return false;
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
