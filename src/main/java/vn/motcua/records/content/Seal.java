package vn.motcua.records.content;

import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import vn.motcua.records.ContentHash;

/**
 * Encrypts contents (AES-256-GCM in segments, so that a long file is opened piece by piece and no
 * piece is handed out unless it is genuine). The hash is bound into it: a sealed content under
 * another's name does not open.
 *
 * <p>What is written: four letters, the name of the key, a number of chance, a code over that
 * number and the hash, then what Tink makes, bound to the number. So a file is hashed and sealed at
 * the same time, and named when both are done. What earlier editions sealed is bound to the hash
 * itself, and has neither number nor code.
 */
final class Seal {

  private static final byte[] MARK = {'M', 'C', 'R', '2'};
  private static final byte[] EARLIER_MARK = {'M', 'C', 'R', '1'};
  private static final byte[] PURPOSE = "name of a sealed content".getBytes(StandardCharsets.UTF_8);
  private static final String CODE = "HmacSHA256";
  private static final int CHANCE_LENGTH = 32;
  private static final int CODE_LENGTH = 32;
  private static final int CHANCE_AT = MARK.length + SealKeys.NAME_LENGTH;
  private static final int CODE_AT = CHANCE_AT + CHANCE_LENGTH;
  private static final int SEGMENT = 256 * 1024;

  private final SealKeys keys;
  private final SecureRandom chance = new SecureRandom();

  Seal(SealKeys keys) {
    this.keys = keys;
  }

  /** Writes what lies in the file sealed to the target; it does not open before it is named. */
  void seal(Path content, Path target) throws IOException {
    var number = new byte[CHANCE_LENGTH];
    chance.nextBytes(number);
    try (var out = Files.newOutputStream(target)) {
      out.write(MARK);
      out.write(HexFormat.of().parseHex(keys.first()));
      out.write(number);
      out.write(new byte[CODE_LENGTH]);
      try (var sealing = cipher(keys.sealing()).newEncryptingStream(out, number)) {
        Files.copy(content, sealing);
      }
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /**
   * Binds the hash into what was sealed there, and waits until the disk has all of it.
   *
   * @param hash of that content
   */
  void name(Path sealed, ContentHash hash) throws IOException {
    try (var file = FileChannel.open(sealed, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      var number = ByteBuffer.allocate(CHANCE_LENGTH);
      while (number.hasRemaining() && file.read(number, CHANCE_AT + number.position()) >= 0) {
        // the rest of it
      }
      var code = ByteBuffer.wrap(code(keys.sealing(), number.array(), hash));
      while (code.hasRemaining()) {
        var unused = file.write(code, CODE_AT + code.position());
      }
      file.force(true);
    }
  }

  /**
   * The content behind the seal.
   *
   * @throws IOException when it is none of ours, the key is not known, it is sealed under another
   *     name or, while reading, when a byte was altered
   */
  InputStream opening(ContentHash hash, InputStream sealed) throws IOException {
    var mark = sealed.readNBytes(MARK.length);
    var earlier = Arrays.equals(mark, EARLIER_MARK);
    if (!earlier && !Arrays.equals(mark, MARK)) {
      throw new IOException("Not a sealed content");
    }
    var key =
        keys.find(sealed.readNBytes(SealKeys.NAME_LENGTH))
            .orElseThrow(() -> new IOException("Sealed with a key that is not known"));
    try {
      return cipher(key)
          .newDecryptingStream(sealed, earlier ? hash.bytes() : number(key, hash, sealed));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static byte[] number(byte[] key, ContentHash hash, InputStream sealed)
      throws IOException {
    var number = sealed.readNBytes(CHANCE_LENGTH);
    if (!MessageDigest.isEqual(sealed.readNBytes(CODE_LENGTH), code(key, number, hash))) {
      throw new IOException("Sealed under another name");
    }
    return number;
  }

  /** Its key is derived, for the other encrypts. */
  private static byte[] code(byte[] key, byte[] number, ContentHash hash) {
    var naming = mac(key, PURPOSE);
    return mac(naming, number, hash.bytes());
  }

  private static byte[] mac(byte[] key, byte[]... parts) {
    try {
      var mac = Mac.getInstance(CODE);
      mac.init(new SecretKeySpec(key, CODE));
      for (var part : parts) {
        mac.update(part);
      }
      return mac.doFinal();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static AesGcmHkdfStreaming cipher(byte[] key) throws GeneralSecurityException {
    return new AesGcmHkdfStreaming(key, "HmacSha256", SealKeys.LENGTH, SEGMENT, 0);
  }
}
