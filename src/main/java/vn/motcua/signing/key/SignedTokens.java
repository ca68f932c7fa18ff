package vn.motcua.signing.key;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.time.Clock;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Refused;
import vn.motcua.signing.PrintedTokens;
import vn.motcua.signing.key.TokenKeyStore.TokenKey;

/**
 * A token is the number of its key, the facts and the signature, in Base64 for addresses. The key
 * is made when it is first needed; when its secret was lost a new one signs, and what older ones
 * signed is still read.
 */
@Component
class SignedTokens implements PrintedTokens {

  private static final String ALGORITHM = "Ed25519";
  private static final int SIGNATURE_BYTES = 64;
  private static final int KEY_BYTES = Short.BYTES;
  private static final int MOST_FACTS = 64;
  private static final int LONGEST = 200;

  private final TokenKeyStore store;
  private final Vault vault;
  private final Clock clock;
  private @Nullable Signer signer;

  SignedTokens(TokenKeyStore store, Vault vault, Clock clock) {
    this.store = store;
    this.vault = vault;
    this.clock = clock;
  }

  private record Signer(int keyId, PrivateKey key) {}

  @Override
  public String sign(byte[] facts) {
    if (facts.length == 0 || facts.length > MOST_FACTS) {
      throw new IllegalArgumentException("facts of " + facts.length + " bytes");
    }
    var by = signer();
    var signed =
        ByteBuffer.allocate(KEY_BYTES + facts.length).putShort((short) by.keyId()).put(facts);
    try {
      var signature = Signature.getInstance(ALGORITHM);
      signature.initSign(by.key());
      signature.update(signed.array());
      var token = Arrays.copyOf(signed.array(), signed.capacity() + SIGNATURE_BYTES);
      System.arraycopy(signature.sign(), 0, token, signed.capacity(), SIGNATURE_BYTES);
      return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @Override
  public Optional<byte[]> read(String token) {
    var bytes = bytes(token);
    if (bytes.length <= KEY_BYTES + SIGNATURE_BYTES) {
      return Optional.empty();
    }
    var end = bytes.length - SIGNATURE_BYTES;
    return store
        .publicKey(ByteBuffer.wrap(bytes).getShort())
        .filter(key -> isSigned(key, bytes, end))
        .map(key -> Arrays.copyOfRange(bytes, KEY_BYTES, end));
  }

  private static byte[] bytes(String token) {
    try {
      return token.length() > LONGEST ? new byte[0] : Base64.getUrlDecoder().decode(token);
    } catch (IllegalArgumentException otherLetters) {
      return new byte[0];
    }
  }

  private static boolean isSigned(byte[] key, byte[] token, int end) {
    try {
      var signature = Signature.getInstance(ALGORITHM);
      signature.initVerify(publicKey(key));
      signature.update(token, 0, end);
      return signature.verify(token, end, SIGNATURE_BYTES);
    } catch (GeneralSecurityException malformed) {
      return false;
    }
  }

  private static PublicKey publicKey(byte[] key) throws GeneralSecurityException {
    return KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(key));
  }

  private synchronized Signer signer() {
    var known = signer;
    if (known == null) {
      known = store.newest().flatMap(this::opened).orElseGet(this::made);
      signer = known;
    }
    return known;
  }

  private Optional<Signer> opened(TokenKey kept) {
    try {
      return Optional.of(
          signer(
              kept.id(), Base64.getDecoder().decode(vault.open(kept.sealed(), owner(kept.id())))));
    } catch (Refused lost) {
      return Optional.empty();
    }
  }

  private Signer made() {
    try {
      var pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
      var secret = pair.getPrivate().getEncoded();
      var id = store.nextId();
      store.add(
          id,
          pair.getPublic().getEncoded(),
          vault.seal(Base64.getEncoder().encodeToString(secret), owner(id)),
          clock.instant());
      return signer(id, secret);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static Signer signer(int id, byte[] secret) {
    try {
      return new Signer(
          id, KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(secret)));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static String owner(int id) {
    return "token-key:" + id;
  }
}
