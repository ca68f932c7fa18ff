package vn.motcua.practice;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Lets somebody who is signed in at the real system into the room, within a minute. It names
 * nobody: the part to play, the address to go back to.
 *
 * @param number makes each pass different, so that it opens once only
 */
public record Pass(Part part, String home, String number, Instant until) {

  /** From the click to the room's answer. */
  public static final Duration VALID = Duration.ofMinutes(1);

  private static final String HOW = "HmacSHA256";
  private static final int FIELDS = 5;

  /**
   * @param key known to the two processes only
   */
  public String sealed(String key) {
    var content =
        String.join("~", part.name(), encode(home), number, Long.toString(until.getEpochSecond()));
    return content + "~" + signature(content, key);
  }

  /** The pass, if it was sealed with the key and has not run out. */
  public static Optional<Pass> open(String sealed, String key, Instant now) {
    var fields = sealed.split("~", -1);
    var end = sealed.lastIndexOf('~');
    if (fields.length != FIELDS || !isSame(signature(sealed.substring(0, end), key), fields[4])) {
      return Optional.empty();
    }
    var pass =
        new Pass(
            Part.valueOf(fields[0]),
            decode(fields[1]),
            fields[2],
            Instant.ofEpochSecond(Long.parseLong(fields[3])));
    return Optional.of(pass).filter(valid -> now.isBefore(valid.until()));
  }

  private static String signature(String content, String key) {
    try {
      var mac = Mac.getInstance(HOW);
      mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), HOW));
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString(mac.doFinal(content.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static boolean isSame(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }

  private static String encode(String text) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String decode(String text) {
    return new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
  }
}
