package vn.motcua.signing.pades;

import eu.europa.esig.dss.alert.exception.AlertException;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.spi.exception.DSSExternalResourceException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import vn.motcua.shared.Unavailable;

/** A paper with room for a signature, and what the key has to sign for it. */
public final class PreparedSignature {

  private final PAdESService service;
  private final PAdESSignatureParameters parameters;
  private final DSSDocument paper;
  private final byte[] contents;

  PreparedSignature(PAdESService service, PAdESSignatureParameters parameters, DSSDocument paper) {
    this.service = service;
    this.parameters = parameters;
    this.paper = paper;
    this.contents = service.getDataToSign(paper, parameters).getBytes();
  }

  /** What {@link vn.motcua.signing.SigningKey#sign} is given. */
  public byte[] contents() {
    return contents;
  }

  /**
   * The signed paper: the old one unchanged, with an addition behind it.
   *
   * @throws Unavailable when the time or the state of the certificate cannot be had for the level
   */
  public byte[] complete(byte[] signature) {
    var algorithm =
        SignatureAlgorithm.getAlgorithm(
            parameters.getEncryptionAlgorithm(), parameters.getDigestAlgorithm());
    try {
      var signed =
          service.signDocument(paper, parameters, new SignatureValue(algorithm, signature));
      var out = new ByteArrayOutputStream();
      signed.writeTo(out);
      return out.toByteArray();
    } catch (DSSExternalResourceException | AlertException silent) {
      throw new Unavailable("signing-authority", silent);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
