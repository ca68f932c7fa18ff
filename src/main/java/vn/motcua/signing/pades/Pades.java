package vn.motcua.signing.pades;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.exception.ProtectedDocumentException;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.security.cert.X509Certificate;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Vietnam;
import vn.motcua.signing.PaperToSign;
import vn.motcua.signing.SigningLevel;
import vn.motcua.signing.SigningRefusal;
import vn.motcua.signing.authority.Authorities;

/** Makes room for signatures in PDFs, in two steps because keys may be far away. */
@Component
public class Pades {

  /** Bytes; written twice as many digits into the paper, so not more than is needed. */
  private static final int ROOM = 12_288;

  private static final int ROOM_WITH_STAMP = 24_576;

  private final Authorities authorities;

  public Pades(Authorities authorities) {
    this.authorities = authorities;
  }

  /**
   * @param chain the signer's certificate first
   * @throws Refused when the paper cannot be read, or has no place for the mark
   */
  public PreparedSignature prepare(PaperToSign paper, List<X509Certificate> chain) {
    var parameters = parameters(paper, chain);
    if (paper.mark() != null) {
      parameters.setImageParameters(
          MarkDrawing.of(paper.mark(), Places.of(paper.mark(), paper.pdf())));
    }
    var service = service(paper.level());
    service.setPdfObjFactory(PdfObjects.signing());
    if (paper.level() != SigningLevel.B) {
      service.setTspSource(authorities.timeStamps());
    }
    try {
      return new PreparedSignature(service, parameters, new InMemoryDocument(paper.pdf()));
    } catch (ProtectedDocumentException locked) {
      throw new Refused(SigningRefusal.SIGNING_PDF_ENCRYPTED);
    } catch (DSSException broken) {
      throw new Refused(SigningRefusal.SIGNING_PDF_BROKEN);
    }
  }

  /** Only what holds proof of the certificate's state asks for it here. */
  private PAdESService service(SigningLevel level) {
    return level == SigningLevel.LT
        ? new PAdESService(authorities.verifier())
        : new CheckedSignerService(new CommonCertificateVerifier(true));
  }

  private static PAdESSignatureParameters parameters(
      PaperToSign paper, List<X509Certificate> chain) {
    var tokens = chain.stream().map(CertificateToken::new).toList();
    var parameters = new PAdESSignatureParameters();
    parameters.setSignatureLevel(
        switch (paper.level()) {
          case B -> SignatureLevel.PAdES_BASELINE_B;
          case T -> SignatureLevel.PAdES_BASELINE_T;
          case LT -> SignatureLevel.PAdES_BASELINE_LT;
        });
    parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
    parameters.setSigningCertificate(tokens.getFirst());
    parameters.setCertificateChain(tokens);
    parameters.bLevel().setSigningDate(Date.from(paper.at()));
    parameters.setSigningTimeZone(TimeZone.getTimeZone(Vietnam.ZONE));
    parameters.setContentSize(paper.level() == SigningLevel.B ? ROOM : ROOM_WITH_STAMP);
    parameters.setAppName("Một Cửa");
    return parameters;
  }
}
