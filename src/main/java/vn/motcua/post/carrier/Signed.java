package vn.motcua.post.carrier;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** HMAC-SHA256 over the time, a full stop and the body, in hexadecimal. */
public final class Signed {

  /** How far the clocks of both may differ, and how long what was overheard could be sent again. */
  static final Duration FRESH = Duration.ofMinutes(5);

  private static final String ALGORITHM = "HmacSHA256";

  private Signed() {}

  /**
   * @param timestamp seconds since 1970
   */
  public static String sign(String key, String timestamp, byte[] body) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), ALGORITHM));
      mac.update((timestamp + ".").getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(mac.doFinal(body));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Whether whoever holds the key signed that, within five minutes of now. */
  public static boolean isGenuine(
      String key,
      @Nullable String timestamp,
      @Nullable String signature,
      byte[] body,
      Instant now) {
    if (timestamp == null || signature == null || !timestamp.matches("\\d{1,12}")) {
      return false;
    }
    var age = Duration.between(Instant.ofEpochSecond(Long.parseLong(timestamp)), now).abs();
    // in constant time: how much of it was right must not be told
    return age.compareTo(FRESH) <= 0
        && MessageDigest.isEqual(
            sign(key, timestamp, body).getBytes(StandardCharsets.US_ASCII),
            signature.getBytes(StandardCharsets.UTF_8));
  }
}
