package vn.motcua.platform.web;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Words that an address must carry and nobody may read from it: what people search for is a name,
 * an identity number, a phone, and addresses end in the logs of proxies and the history of browsers
 * (Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15).
 *
 * <p>Sealed with a key of this system, for one account; opened on every node, without anything kept
 * in between.
 */
@Component
public class SealedWords {

  private static final String NAME = "sealed-words";
  private static final String HOW = "AES/GCM/NoPadding";
  private static final int KEY_BYTES = 32;
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;

  private static final String MAKE =
      """
      insert into platform.secret (name, value)
      values (:name, :value)
      on conflict (name) do nothing
      """;
  private static final String READ =
      """
      select value
        from platform.secret
       where name = :name
      """;

  private final JdbcClient jdbc;
  private final SecureRandom random = new SecureRandom();
  private volatile @Nullable SecretKey key;

  SealedWords(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The words as letters, digits, hyphens and underscores; empty stays empty. */
  public String seal(long accountId, String words) {
    if (words.isEmpty()) {
      return "";
    }
    var nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    try {
      var sealed =
          cipher(Cipher.ENCRYPT_MODE, nonce, accountId)
              .doFinal(words.getBytes(StandardCharsets.UTF_8));
      var whole = ByteBuffer.allocate(nonce.length + sealed.length).put(nonce).put(sealed);
      return Base64.getUrlEncoder().withoutPadding().encodeToString(whole.array());
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** The words; empty when they were sealed for somebody else, or are no sealed words at all. */
  public String open(long accountId, @Nullable String sealed) {
    if (sealed == null || sealed.isEmpty()) {
      return "";
    }
    try {
      var whole = Base64.getUrlDecoder().decode(sealed);
      if (whole.length <= NONCE_BYTES) {
        return "";
      }
      var nonce = new byte[NONCE_BYTES];
      System.arraycopy(whole, 0, nonce, 0, NONCE_BYTES);
      var words =
          cipher(Cipher.DECRYPT_MODE, nonce, accountId)
              .doFinal(whole, NONCE_BYTES, whole.length - NONCE_BYTES);
      return new String(words, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException | GeneralSecurityException forged) {
      return "";
    }
  }

  private Cipher cipher(int mode, byte[] nonce, long accountId) throws GeneralSecurityException {
    var cipher = Cipher.getInstance(HOW);
    cipher.init(mode, key(), new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(ByteBuffer.allocate(Long.BYTES).putLong(accountId).array());
    return cipher;
  }

  private SecretKey key() {
    var known = key;
    if (known == null) {
      var made = new byte[KEY_BYTES];
      random.nextBytes(made);
      jdbc.sql(MAKE).param("name", NAME).param("value", made).update();
      known =
          new SecretKeySpec(jdbc.sql(READ).param("name", NAME).query(byte[].class).single(), "AES");
      key = known;
    }
    return known;
  }
}
