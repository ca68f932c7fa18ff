package vn.motcua.publication;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.motcua.organisation.Agency;

/** Where boards are read: short enough for a code that a phone reads from the wall. */
public final class BoardAddress {

  public static final String PATH = "/niem-yet";

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9]+");

  private BoardAddress() {}

  /** The board of an agency; empty for one that carries no code. */
  public static Optional<String> of(Agency agency) {
    return Optional.ofNullable(agency.code() == null ? agency.gsoCode() : agency.code())
        .map(code -> PATH + "/" + code);
  }

  /** The same narrowed to a field. */
  public static Optional<String> of(Agency agency, String field) {
    return of(agency).map(board -> board + "?field=" + slug(field));
  }

  /** {@code ho-tich} for {@code Hộ tịch}. */
  public static String slug(String field) {
    var bare = MARKS.matcher(Normalizer.normalize(field, Normalizer.Form.NFD)).replaceAll("");
    return BETWEEN_WORDS
        .matcher(bare.toLowerCase(Locale.ROOT).replace('đ', 'd'))
        .replaceAll("-")
        .replaceAll("^-|-$", "");
  }
}
