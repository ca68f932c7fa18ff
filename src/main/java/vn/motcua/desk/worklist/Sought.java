package vn.motcua.desk.worklist;

import java.util.Arrays;
import java.util.Optional;
import vn.motcua.dossier.DossierCode;

/**
 * Words searched for.
 *
 * @param text as typed, cleaned
 * @param sealed the same as addresses carry it
 */
public record Sought(String text, String sealed) {

  public static final Sought NOTHING = new Sought("", "");

  /** Fewer letters in a row are in nearly every row, and in no index. */
  private static final int SHORTEST = 3;

  public boolean isEmpty() {
    return text.isEmpty();
  }

  /** Whether one of the words is long enough to look for. */
  public boolean isLongEnough() {
    return Arrays.stream(text.split(" ")).anyMatch(word -> word.length() >= SHORTEST);
  }

  /** Whether it may be the name of something, and not only a number. */
  public boolean isNamed() {
    return text.codePoints().anyMatch(Character::isLetter);
  }

  /** The complete code, alone or at the end of the address a QR code holds. */
  public Optional<DossierCode> code() {
    return DossierCode.parse(text.substring(text.lastIndexOf('/') + 1));
  }
}
