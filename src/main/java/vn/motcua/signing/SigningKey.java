package vn.motcua.signing;

import java.security.cert.X509Certificate;
import java.util.List;

/** A key opened for signing, wherever it is; closed as soon as the work is done. */
public interface SigningKey extends AutoCloseable {

  /** The signer's certificate, then its issuers as far as they are known. */
  List<X509Certificate> chain();

  /**
   * One signature for each, over its SHA-256, RSA by PKCS#1 v1.5 or ECDSA in DER; all or none.
   *
   * @throws vn.motcua.shared.Refused for a wrong PIN, a token that was pulled out, an answer that
   *     is not a signature
   * @throws vn.motcua.shared.Unavailable when a remote service does not answer
   */
  List<byte[]> sign(List<byte[]> contents);

  @Override
  void close();

  default X509Certificate certificate() {
    return chain().getFirst();
  }
}
