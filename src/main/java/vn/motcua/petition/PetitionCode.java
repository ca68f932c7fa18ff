package vn.motcua.petition;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The code of a petition: {@code PA}, the identifier of the agency that received it, the year, the
 * number in its register.
 */
public record PetitionCode(String value) {

  private static final Pattern FORM =
      Pattern.compile("PA-[0-9A-Z]{1,6}(?:\\.[0-9A-Z]{2,3}){0,4}-\\d{4}-\\d{4,7}");

  public static PetitionCode of(String agencyCode, int year, int number) {
    return new PetitionCode("PA-%s-%d-%04d".formatted(agencyCode, year, number));
  }

  /** Reads what somebody typed; blanks and case are forgiven. */
  public static Optional<PetitionCode> parse(String typed) {
    var text =
        Normalizer.normalize(typed, Normalizer.Form.NFC)
            .replaceAll("\\s", "")
            .toUpperCase(Locale.ROOT);
    return FORM.matcher(text).matches() ? Optional.of(new PetitionCode(text)) : Optional.empty();
  }

  @Override
  public String toString() {
    return value;
  }
}
