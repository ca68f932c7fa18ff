package vn.motcua.demonstration;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * A certificate authority that is believed in this demonstration only. Its own key is forgotten as
 * soon as the keys of the cast are issued, so nobody can issue more.
 */
final class DemonstrationAuthority {

  private static final Duration LIFE = Duration.ofDays(5 * 365);
  private static final X500Principal NAME =
      new X500Principal("CN=Tổ chức chứng thực của bản trình diễn (không có giá trị),C=VN");

  private final SecureRandom random = new SecureRandom();
  private final Instant now;
  private final KeyPair keys = pair();
  private final X509Certificate certificate;

  DemonstrationAuthority(Instant now) {
    this.now = now;
    this.certificate = issue(NAME, keys, new BasicConstraints(true), KeyUsage.keyCertSign);
  }

  X509Certificate certificate() {
    return certificate;
  }

  /**
   * A new key with its certificate, as a PKCS#12 file.
   *
   * @param subject distinguished name
   */
  byte[] key(String subject, char[] passphrase) {
    var own = pair();
    var issued =
        issue(
            new X500Principal(subject),
            own,
            new BasicConstraints(false),
            KeyUsage.digitalSignature | KeyUsage.nonRepudiation);
    try {
      var store = KeyStore.getInstance("PKCS12");
      store.load(null, null);
      store.setKeyEntry(
          "ky", own.getPrivate(), passphrase, new Certificate[] {issued, certificate});
      var out = new ByteArrayOutputStream();
      store.store(out, passphrase);
      return out.toByteArray();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private X509Certificate issue(
      X500Principal subject, KeyPair own, BasicConstraints kind, int uses) {
    try {
      var builder =
          new JcaX509v3CertificateBuilder(
                  NAME,
                  new BigInteger(120, random).setBit(120),
                  Date.from(now.minus(Duration.ofDays(1))),
                  Date.from(now.plus(LIFE)),
                  subject,
                  own.getPublic())
              .addExtension(Extension.basicConstraints, true, kind)
              .addExtension(Extension.keyUsage, true, new KeyUsage(uses));
      var signer = new JcaContentSignerBuilder("SHA256withECDSA").build(keys.getPrivate());
      return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
    } catch (OperatorCreationException | GeneralSecurityException | CertIOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** A curve: made in no time at the first start of a demonstration. */
  private static KeyPair pair() {
    try {
      var generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(256);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
