package vn.motcua.kiosk;

import java.security.SecureRandom;
import java.util.Locale;
import vn.motcua.platform.token.Token;

/**
 * Eight letters and figures that cannot be taken for each other, read off one screen and typed at
 * another: 40 bits, for a quarter of an hour, behind a limit of guesses.
 */
public record PairingCode(String text) {

  private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
  private static final int LENGTH = 8;
  private static final SecureRandom RANDOM = new SecureRandom();

  static PairingCode fresh() {
    var text = new StringBuilder(LENGTH);
    for (var count = 0; count < LENGTH; count++) {
      text.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
    }
    return new PairingCode(text.toString());
  }

  /** As somebody typed it. */
  static PairingCode typed(String text) {
    var tidy = text.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
    return new PairingCode(tidy.substring(0, Math.min(tidy.length(), LENGTH)));
  }

  byte[] hash() {
    return new Token(text).hash();
  }

  /** {@code 7KQ2-M9XB} */
  public String shown() {
    return text.substring(0, LENGTH / 2) + "-" + text.substring(LENGTH / 2);
  }
}
