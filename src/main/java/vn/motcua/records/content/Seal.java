package vn.motcua.records.content;

import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import vn.motcua.records.ContentHash;

/**
 * Encrypts contents (AES-256-GCM in segments, so that a long file is opened piece by piece and no
 * piece is handed out unless it is genuine). The hash is bound into it: a sealed content under
 * another's name does not open.
 *
 * <p>What is written: four letters, the name of the key, then what Tink makes.
 */
final class Seal {

  private static final byte[] MARK = {'M', 'C', 'R', '1'};
  private static final int SEGMENT = 256 * 1024;

  private final SealKeys keys;

  Seal(SealKeys keys) {
    this.keys = keys;
  }

  /** What is written to the answer lies sealed in the target; closing it closes the target. */
  OutputStream sealing(ContentHash hash, OutputStream target) throws IOException {
    target.write(MARK);
    target.write(HexFormat.of().parseHex(keys.first()));
    try {
      return cipher(keys.sealing()).newEncryptingStream(target, hash.bytes());
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /**
   * The content behind the seal.
   *
   * @throws IOException when it is none of ours, the key is not known, or, while reading, when a
   *     byte was altered
   */
  InputStream opening(ContentHash hash, InputStream sealed) throws IOException {
    if (!Arrays.equals(sealed.readNBytes(MARK.length), MARK)) {
      throw new IOException("Not a sealed content");
    }
    var key =
        keys.find(sealed.readNBytes(SealKeys.NAME_LENGTH))
            .orElseThrow(() -> new IOException("Sealed with a key that is not known"));
    try {
      return cipher(key).newDecryptingStream(sealed, hash.bytes());
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static AesGcmHkdfStreaming cipher(byte[] key) throws GeneralSecurityException {
    return new AesGcmHkdfStreaming(key, "HmacSha256", SealKeys.LENGTH, SEGMENT, 0);
  }
}
