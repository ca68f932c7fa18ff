package vn.motcua.scan;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a clerk says of a scanned paper, which its pages do not tell.
 *
 * @param validUntil the last day the paper is good for; null = no end
 * @param number number and notation as they stand on the paper, 12/QĐ-UBND; may be empty
 * @param issuer who issued the paper; may be empty
 */
public record PaperAbout(
    @Nullable LocalDate validUntil, @Nullable LocalDate issuedOn, String number, String issuer) {

  public static final PaperAbout NONE = new PaperAbout(null, null, "", "");

  /** Characters of the fields CodeNumber and CodeNotation and the stroke (công văn 7197). */
  public static final int LONGEST_NUMBER = 11 + 1 + 30;

  /** Characters of the field OrganName (công văn 7197). */
  public static final int LONGEST_ISSUER = 200;

  /** Also 12a and 12-2026, within the characters of the field. */
  private static final Pattern NUMBER = Pattern.compile("\\d[^/]{0,10}");

  /** {@code 12} of 12/QĐ-UBND; empty when it has none. */
  public Optional<String> codeNumber() {
    var stroke = number.indexOf('/');
    var first = stroke < 0 ? number : number.substring(0, stroke);
    return NUMBER.matcher(first).matches() ? Optional.of(first) : Optional.empty();
  }

  /** {@code QĐ-UBND} of 12/QĐ-UBND; empty when it has none. */
  public Optional<String> codeNotation() {
    var rest = number.substring(codeNumber().map(String::length).orElse(0));
    var notation = rest.startsWith("/") ? rest.substring(1) : rest;
    return notation.isEmpty() ? Optional.empty() : Optional.of(notation);
  }
}
