package vn.motcua.records;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * The name of a content: its SHA-256.
 *
 * @param hex 64 lower-case hexadecimal digits
 */
public record ContentHash(String hex) {

  private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{64}");
  private static final int AT_ONCE = 256 * 1024;

  public ContentHash {
    if (!SHAPE.matcher(hex).matches()) {
      throw new IllegalArgumentException("Not the name of a content");
    }
  }

  /** Reads the stream to its end. */
  public static ContentHash of(InputStream content) throws IOException {
    var digest = sha256();
    var buffer = new byte[AT_ONCE];
    for (var read = content.read(buffer); read >= 0; read = content.read(buffer)) {
      digest.update(buffer, 0, read);
    }
    return new ContentHash(HexFormat.of().formatHex(digest.digest()));
  }

  public static ContentHash of(byte[] content) {
    return new ContentHash(HexFormat.of().formatHex(sha256().digest(content)));
  }

  public byte[] bytes() {
    return HexFormat.of().parseHex(hex);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @Override
  public String toString() {
    return hex;
  }
}
