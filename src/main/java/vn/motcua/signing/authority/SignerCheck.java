package vn.motcua.signing.authority;

import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.CertificateExtensionsUtils;
import eu.europa.esig.dss.spi.exception.DSSExternalResourceException;
import eu.europa.esig.dss.spi.x509.revocation.RevocationSource;
import eu.europa.esig.dss.spi.x509.revocation.RevocationToken;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Vietnam;
import vn.motcua.signing.SigningRefusal;

/** What has to hold of a certificate before anything is signed with it (TT 15/2025/TT-BKHCN). */
@Component
public class SignerCheck {

  private static final Logger log = LoggerFactory.getLogger(SignerCheck.class);

  private static final int SHORTEST_RSA = 2048;
  private static final int SHORTEST_CURVE = 256;

  /** Places in {@link X509Certificate#getKeyUsage}. */
  private static final int DIGITAL_SIGNATURE = 0;

  private static final int NON_REPUDIATION = 1;

  private final Authorities authorities;
  private final TrustedRoots roots;

  public SignerCheck(Authorities authorities, TrustedRoots roots) {
    this.authorities = authorities;
    this.roots = roots;
  }

  /**
   * That its issuer cannot be reached is logged, and does not stop the work: the law wants a
   * warning there.
   *
   * @param chain the signer's certificate first
   * @throws Refused when it is expired, revoked, too weak, or not meant for signing
   */
  public void require(List<X509Certificate> chain, Instant at) {
    requireFacts(chain.getFirst(), at);
    if (isRevoked(chain)) {
      throw new Refused(SigningRefusal.SIGNING_CERTIFICATE_REVOKED);
    }
  }

  /** The same without asking anybody. */
  public static void requireFacts(X509Certificate certificate, Instant at) {
    if (at.isBefore(certificate.getNotBefore().toInstant())) {
      throw new Refused(
          SigningRefusal.SIGNING_CERTIFICATE_NOT_YET_VALID,
          day(certificate.getNotBefore().toInstant()));
    }
    if (at.isAfter(certificate.getNotAfter().toInstant())) {
      throw new Refused(
          SigningRefusal.SIGNING_CERTIFICATE_EXPIRED, day(certificate.getNotAfter().toInstant()));
    }
    var uses = certificate.getKeyUsage();
    if (uses != null && !uses[DIGITAL_SIGNATURE] && !uses[NON_REPUDIATION]) {
      throw new Refused(SigningRefusal.SIGNING_CERTIFICATE_NOT_FOR_SIGNING);
    }
    if (!isStrong(certificate)) {
      throw new Refused(SigningRefusal.SIGNING_KEY_TOO_WEAK);
    }
  }

  private static boolean isStrong(X509Certificate certificate) {
    return switch (certificate.getPublicKey()) {
      case RSAPublicKey rsa -> rsa.getModulus().bitLength() >= SHORTEST_RSA;
      case ECPublicKey curve ->
          curve.getParams().getCurve().getField().getFieldSize() >= SHORTEST_CURVE;
      default -> false;
    };
  }

  /**
   * Whether an authority we believe stands behind the certificate and says now that it is good:
   * what a signature needs that is to be proved after the certificate has ended.
   */
  public boolean isVouchedFor(List<X509Certificate> chain) {
    var believed =
        roots.certificates().stream()
            .map(CertificateToken::new)
            .anyMatch(
                root ->
                    chain.stream()
                        .map(CertificateToken::new)
                        .anyMatch(each -> each.isSignedBy(root)));
    var state = believed ? state(chain) : null;
    return state != null && !state.getStatus().isRevoked();
  }

  private boolean isRevoked(List<X509Certificate> chain) {
    var state = state(chain);
    return state != null && state.getStatus().isRevoked();
  }

  private @Nullable RevocationToken<?> state(List<X509Certificate> chain) {
    var certificate = new CertificateToken(chain.getFirst());
    var issuer = issuer(certificate, chain);
    if (issuer.isEmpty() || !namesAnybodyToAsk(certificate)) {
      return null;
    }
    var answer = ask(authorities.answers(), certificate, issuer.get());
    var state = answer != null ? answer : ask(authorities.lists(), certificate, issuer.get());
    if (state == null) {
      log.warn("No authority says whether certificate {} is revoked", serial(certificate));
    }
    return state;
  }

  private static boolean namesAnybodyToAsk(CertificateToken certificate) {
    return !CertificateExtensionsUtils.getOCSPAccessUrls(certificate).isEmpty()
        || !CertificateExtensionsUtils.getCRLAccessUrls(certificate).isEmpty();
  }

  private static @Nullable RevocationToken<?> ask(
      RevocationSource<?> source, CertificateToken certificate, CertificateToken issuer) {
    try {
      return source.getRevocationToken(certificate, issuer);
    } catch (DSSExternalResourceException silent) {
      return null;
    }
  }

  private Optional<CertificateToken> issuer(
      CertificateToken certificate, List<X509Certificate> chain) {
    return Stream.concat(chain.stream().skip(1), roots.certificates().stream())
        .map(CertificateToken::new)
        .filter(certificate::isSignedBy)
        .findFirst();
  }

  private static String serial(CertificateToken certificate) {
    return certificate.getSerialNumber().toString(16);
  }

  private static String day(Instant at) {
    return Vietnam.show(Vietnam.date(at));
  }
}
