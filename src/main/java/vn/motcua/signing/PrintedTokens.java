package vn.motcua.signing;

import java.util.Optional;

/**
 * Signed tokens for QR codes on papers: whoever reads one on this system's public page knows that
 * this system printed it, and that its facts were not made up. Not the signature of the paper.
 */
public interface PrintedTokens {

  /**
   * Letters for the end of an address: the facts and an Ed25519 signature over them (RFC 8032).
   *
   * @param facts what the paper says of itself; 1 to 64 bytes, so that the code stays coarse
   */
  String sign(byte[] facts);

  /** The facts, if any key this system ever signed tokens with signed them; else empty. */
  Optional<byte[]> read(String token);
}
