package vn.motcua.receipt.paper;

import java.io.ByteArrayOutputStream;
import java.security.InvalidKeyException;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.PublicKey;
import java.security.SignatureSpi;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Lets the JDK's XML signatures be made by a {@link SealedKey}; known to nobody else. */
final class SealProvider extends Provider {

  private static final long serialVersionUID = 1L;

  SealProvider() {
    super("MotCuaSeal", "1", "Signatures by keys that stay where they are");
    for (var algorithm : List.of("SHA256withRSA", "SHA256withECDSA")) {
      putService(
          new Service(this, "Signature", algorithm, Signing.class.getName(), null, null) {
            @Override
            public Object newInstance(Object parameter) {
              return new Signing();
            }
          });
    }
  }

  private static final class Signing extends SignatureSpi {

    private final ByteArrayOutputStream content = new ByteArrayOutputStream();
    private @Nullable SealedKey key;

    @Override
    protected void engineInitSign(PrivateKey by) throws InvalidKeyException {
      if (!(by instanceof SealedKey seal)) {
        throw new InvalidKeyException("not a seal");
      }
      key = seal;
      content.reset();
    }

    @Override
    protected void engineInitVerify(PublicKey by) throws InvalidKeyException {
      throw new InvalidKeyException("signs only");
    }

    @Override
    protected void engineUpdate(byte one) {
      content.write(one);
    }

    @Override
    protected void engineUpdate(byte[] some, int from, int length) {
      content.write(some, from, length);
    }

    @Override
    protected byte[] engineSign() {
      return Objects.requireNonNull(key).sign(content.toByteArray());
    }

    @Override
    protected boolean engineVerify(byte[] signature) {
      return false;
    }

    @Override
    @SuppressWarnings("deprecation")
    protected void engineSetParameter(String name, Object value) {
      throw new UnsupportedOperationException(name);
    }

    @Override
    @SuppressWarnings("deprecation")
    protected Object engineGetParameter(String name) {
      throw new UnsupportedOperationException(name);
    }
  }
}
