package vn.motcua.signing.authority;

import eu.europa.esig.dss.service.crl.OnlineCRLSource;
import eu.europa.esig.dss.service.ocsp.OnlineOCSPSource;
import eu.europa.esig.dss.service.tsp.OnlineTSPSource;
import eu.europa.esig.dss.spi.validation.CertificateVerifier;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.net.http.HttpClient;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Refused;
import vn.motcua.signing.SigningRefusal;

/**
 * Who is asked: the addresses for revocation that stand in certificates of authorities we believe,
 * and the time stamping authority of the settings (RFC 3161). Certificates of strangers make us ask
 * nobody: whoever hands a PDF in must not choose what this machine fetches.
 */
@Component
public class Authorities {

  private static final Duration CONNECTING = Duration.ofSeconds(4);

  private final TrustedRoots roots;
  private final String timeAuthority;
  private final HttpClient client =
      HttpClient.newBuilder()
          .connectTimeout(CONNECTING)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  /**
   * @param timeAuthority its address; empty = there is none
   */
  public Authorities(
      TrustedRoots roots, @Value("${motcua.signing.time-authority}") String timeAuthority) {
    this.roots = roots;
    this.timeAuthority = timeAuthority;
  }

  /** What DSS needs to judge certificates; one for each paper, it keeps what it has seen. */
  public CertificateVerifier verifier() {
    var verifier = new CommonCertificateVerifier();
    verifier.setTrustedCertSources(roots.source());
    // missing issuers are not fetched: their address is chosen by whoever made the certificate
    verifier.setAIASource(null);
    verifier.setCheckRevocationForUntrustedChains(false);
    verifier.setCrlSource(lists());
    verifier.setOcspSource(answers());
    return verifier;
  }

  /**
   * @throws Refused when none is set
   */
  public TSPSource timeStamps() {
    if (timeAuthority.isEmpty()) {
      throw new Refused(SigningRefusal.SIGNING_NO_TIME_AUTHORITY);
    }
    return new OnlineTSPSource(timeAuthority, new Fetch(client, "application/timestamp-query"));
  }

  public boolean stampTime() {
    return !timeAuthority.isEmpty();
  }

  OnlineCRLSource lists() {
    return new OnlineCRLSource(new Fetch(client, "application/pkix-crl"));
  }

  OnlineOCSPSource answers() {
    return new OnlineOCSPSource(new Fetch(client, "application/ocsp-request"));
  }
}
