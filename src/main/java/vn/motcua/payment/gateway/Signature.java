package vn.motcua.payment.gateway;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA256 with a shared secret, in hexadecimal digits. */
public record Signature(String secret) {

  private static final String ALGORITHM = "HmacSHA256";

  public String of(String text) {
    return HexFormat.of().formatHex(bytes(text.getBytes(StandardCharsets.UTF_8)));
  }

  /** Of a body sent at a moment. */
  public String of(String timestamp, byte[] body) {
    var prefix = (timestamp + ".").getBytes(StandardCharsets.UTF_8);
    var all = new byte[prefix.length + body.length];
    System.arraycopy(prefix, 0, all, 0, prefix.length);
    System.arraycopy(body, 0, all, prefix.length, body.length);
    return HexFormat.of().formatHex(bytes(all));
  }

  /** Compares without telling by its time how much was right. */
  public static boolean same(String expected, String given) {
    return MessageDigest.isEqual(
        expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
  }

  private byte[] bytes(byte[] text) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
      return mac.doFinal(text);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @Override
  public String toString() {
    return "Signature";
  }
}
