package vn.motcua.signing.pades;

import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.signature.AbstractSignatureParameters;
import eu.europa.esig.dss.spi.validation.CertificateVerifier;

/**
 * Signs without looking at the signer's certificate: it was checked once before the batch, and DSS
 * would check it twice for each paper.
 */
final class CheckedSignerService extends PAdESService {

  private static final long serialVersionUID = 1L;

  CheckedSignerService(CertificateVerifier verifier) {
    super(verifier);
  }

  @Override
  protected void assertSigningCertificateValid(AbstractSignatureParameters<?> parameters) {
    // see SignerCheck
  }
}
