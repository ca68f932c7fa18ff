package vn.motcua.platform.token;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * A random word of 128 bits, 22 letters in an address: nobody guesses it, and a link with it still
 * fits into an SMS. Tables hold only its hash.
 */
public record Token(String text) {

  private static final int BYTES = 16;
  private static final SecureRandom RANDOM = new SecureRandom();

  public static Token fresh() {
    var bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /** What a table holds in its place; of whatever somebody typed. */
  public byte[] hash() {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Not the word itself: tokens do not end up in logs. */
  @Override
  public String toString() {
    return "Token";
  }
}
