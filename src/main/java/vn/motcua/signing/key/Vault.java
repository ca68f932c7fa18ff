package vn.motcua.signing.key;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.motcua.platform.start.CannotStart;
import vn.motcua.shared.Refused;
import vn.motcua.signing.SigningRefusal;

/**
 * Encrypts secrets of seals and services before they are stored (AES-256-GCM). The key comes from
 * the environment, or is made once in the data folder, where only the system's user reads it.
 */
@Component
class Vault {

  private static final int KEY_BYTES = 32;
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;

  private final Path file;
  private final SecureRandom random = new SecureRandom();
  private byte @Nullable [] key;

  /**
   * @param setting 32 bytes in Base64; empty = a key of our own
   */
  Vault(
      @Value("${motcua.signing.key}") String setting,
      @Value("${motcua.signing.key-file}") Path file) {
    this.file = file;
    this.key = setting.isEmpty() ? null : decoded(setting);
  }

  private static byte[] decoded(String setting) {
    try {
      var key = Base64.getDecoder().decode(setting.strip());
      if (key.length == KEY_BYTES) {
        return key;
      }
    } catch (IllegalArgumentException otherLetters) {
      // said below: it is not shown, nor is what is wrong with it
    }
    throw new CannotStart(
        "MOTCUA_SIGNING_KEY phải là 32 byte viết bằng Base64; tạo bằng: openssl rand -base64 32",
        "MOTCUA_SIGNING_KEY must be 32 bytes in Base64; make one with: openssl rand -base64 32");
  }

  /**
   * @param owner what it belongs to; it opens for nothing else
   */
  byte[] seal(String secret, String owner) {
    var nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    try {
      var cipher = cipher(Cipher.ENCRYPT_MODE, nonce, owner);
      var sealed = cipher.doFinal(secret.getBytes(StandardCharsets.UTF_8));
      var whole = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
      System.arraycopy(sealed, 0, whole, NONCE_BYTES, sealed.length);
      return whole;
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /**
   * @throws Refused when it was sealed with another key, or for another owner
   */
  String open(byte[] sealed, String owner) {
    try {
      var cipher = cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(sealed, NONCE_BYTES), owner);
      var secret = cipher.doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES);
      return new String(secret, StandardCharsets.UTF_8);
    } catch (AEADBadTagException otherKey) {
      throw new Refused(SigningRefusal.SIGNING_SECRET_LOST);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private Cipher cipher(int mode, byte[] nonce, String owner) throws GeneralSecurityException {
    var cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, new SecretKeySpec(key(), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(owner.getBytes(StandardCharsets.UTF_8));
    return cipher;
  }

  private synchronized byte[] key() {
    var known = key;
    if (known == null) {
      known = kept();
      key = known;
    }
    return known;
  }

  private byte[] kept() {
    try {
      if (Files.notExists(file)) {
        make();
      }
      return decoded(Files.readString(file));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Written elsewhere and linked: nobody ever reads half a key, and the first one stays. */
  private void make() throws IOException {
    var home = file.toAbsolutePath().getParent();
    if (home == null) {
      throw new IllegalArgumentException("Not a file: " + file);
    }
    Files.createDirectories(home);
    var made = new byte[KEY_BYTES];
    random.nextBytes(made);
    var part =
        Files.createTempFile(
            home,
            "signing-",
            ".part",
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    try {
      Files.writeString(part, Base64.getEncoder().encodeToString(made));
      Files.createLink(file, part);
    } catch (FileAlreadyExistsException meanwhile) {
      // another process was first; its key is read
    } finally {
      Files.delete(part);
    }
  }
}
