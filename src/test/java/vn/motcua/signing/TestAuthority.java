package vn.motcua.signing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PublicKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AccessDescription;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cert.ocsp.BasicOCSPRespBuilder;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPReq;
import org.bouncycastle.cert.ocsp.OCSPRespBuilder;
import org.bouncycastle.cert.ocsp.RespID;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.DigestCalculatorProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;

/**
 * A certificate authority as there are some: issues and revokes certificates, answers by list
 * (CRL), by question (OCSP) and stamps time (RFC 3161), over real HTTP.
 */
public final class TestAuthority implements AutoCloseable {

  public static final char[] PIN = "bi-mat-2026".toCharArray();

  /** A certificate and its key. */
  public record Identity(KeyPair keys, X509Certificate certificate) {}

  /** What is asked for. */
  public record Wish(
      String subject, Instant from, Instant until, int keyBits, Set<String> ways, int uses) {

    public static Wish person(String subject) {
      var now = Instant.now();
      return new Wish(
          subject,
          now.minus(Duration.ofDays(30)),
          now.plus(Duration.ofDays(300)),
          2048,
          Set.of(),
          KeyUsage.digitalSignature | KeyUsage.nonRepudiation);
    }

    public Wish between(Instant since, Instant till) {
      return new Wish(subject, since, till, keyBits, ways, uses);
    }

    public Wish bits(int bits) {
      return new Wish(subject, from, until, bits, ways, uses);
    }

    /** Asked for its state by {@code crl} or {@code ocsp}. */
    public Wish asked(String... by) {
      return new Wish(subject, from, until, keyBits, Set.of(by), uses);
    }

    public Wish usedFor(int otherUses) {
      return new Wish(subject, from, until, keyBits, ways, otherUses);
    }
  }

  private final AtomicLong serials = new AtomicLong(System.nanoTime());
  private final Map<BigInteger, Instant> revoked = new ConcurrentHashMap<>();
  private final HttpServer server;
  private final Identity root;
  private final Identity stamper;
  private final AtomicLong questions = new AtomicLong();
  private volatile boolean silent;

  public TestAuthority(String name) {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      root = rootNamed("CN=" + name + ",O=Co quan chung thuc thu nghiem,C=VN");
      stamper = stamper();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    server.createContext("/crl", exchange -> answer(exchange, this::list));
    server.createContext("/ocsp", exchange -> answer(exchange, this::state));
    server.createContext("/tsa", exchange -> answer(exchange, this::stamp));
    server.start();
  }

  public X509Certificate root() {
    return root.certificate();
  }

  public String address(String service) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/" + service;
  }

  /** From now on answers 503. */
  public void fallSilent() {
    silent = true;
  }

  /** How often anybody has asked anything. */
  public long questions() {
    return questions.get();
  }

  public void revoke(Identity identity, Instant at) {
    revoked.put(identity.certificate().getSerialNumber(), at);
  }

  public Identity issue(Wish wish) {
    var keys = keys(wish.keyBits());
    return new Identity(keys, certify(keys.getPublic(), wish));
  }

  /** For a key made elsewhere. */
  public X509Certificate certify(PublicKey key, Wish wish) {
    try {
      var certificate =
          builder(root.certificate(), wish.subject(), wish.from(), wish.until(), key)
              .addExtension(Extension.keyUsage, true, new KeyUsage(wish.uses()))
              .addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
      if (wish.ways().contains("crl")) {
        var place = new GeneralName(GeneralName.uniformResourceIdentifier, address("crl"));
        certificate.addExtension(
            Extension.cRLDistributionPoints,
            false,
            new CRLDistPoint(
                new DistributionPoint[] {
                  new DistributionPoint(
                      new DistributionPointName(new GeneralNames(place)), null, null)
                }));
      }
      if (wish.ways().contains("ocsp")) {
        certificate.addExtension(
            Extension.authorityInfoAccess,
            false,
            new AuthorityInformationAccess(
                new AccessDescription(
                    AccessDescription.id_ad_ocsp,
                    new GeneralName(GeneralName.uniformResourceIdentifier, address("ocsp")))));
      }
      return signed(certificate, root.keys());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** The identity as a file, opened by {@link #PIN}. */
  public byte[] pkcs12(Identity identity) {
    try {
      var store = KeyStore.getInstance("PKCS12");
      store.load(null, null);
      store.setKeyEntry(
          "key",
          identity.keys().getPrivate(),
          PIN,
          new Certificate[] {identity.certificate(), root.certificate()});
      var out = new ByteArrayOutputStream();
      store.store(out, PIN);
      return out.toByteArray();
    } catch (GeneralSecurityException | IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private static Identity rootNamed(String name) {
    var keys = keys(2048);
    var now = Instant.now();
    try {
      var certificate =
          new JcaX509v3CertificateBuilder(
                  new X500Name(name),
                  BigInteger.ONE,
                  Date.from(now.minus(Duration.ofDays(3000))),
                  Date.from(now.plus(Duration.ofDays(3000))),
                  new X500Name(name),
                  keys.getPublic())
              .addExtension(
                  Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign))
              .addExtension(Extension.basicConstraints, true, new BasicConstraints(true));
      return new Identity(keys, signed(certificate, keys));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private Identity stamper() throws IOException {
    var keys = keys(2048);
    var now = Instant.now();
    var certificate =
        builder(
                root.certificate(),
                "CN=Dau thoi gian",
                now.minus(Duration.ofDays(3000)),
                now.plus(Duration.ofDays(3000)),
                keys.getPublic())
            .addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature))
            .addExtension(
                Extension.extendedKeyUsage,
                true,
                new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping))
            .addExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nocheck, false, DERNull.INSTANCE);
    return new Identity(keys, signed(certificate, root.keys()));
  }

  private X509v3CertificateBuilder builder(
      X509Certificate issuer, String subject, Instant from, Instant until, PublicKey key) {
    return new JcaX509v3CertificateBuilder(
        issuer,
        BigInteger.valueOf(serials.incrementAndGet()),
        Date.from(from),
        Date.from(until),
        new javax.security.auth.x500.X500Principal(subject),
        key);
  }

  private static KeyPair keys(int bits) {
    try {
      var generator = KeyPairGenerator.getInstance(bits < 1024 ? "EC" : "RSA");
      generator.initialize(bits);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static X509Certificate signed(X509v3CertificateBuilder certificate, KeyPair keys) {
    try {
      return new JcaX509CertificateConverter()
          .getCertificate(
              certificate.build(
                  new JcaContentSignerBuilder("SHA256withRSA").build(keys.getPrivate())));
    } catch (OperatorCreationException | GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private interface Service {
    byte[] answer(byte[] question)
        throws IOException,
            GeneralSecurityException,
            OperatorCreationException,
            OCSPException,
            TSPException;
  }

  private void answer(HttpExchange exchange, Service service) throws IOException {
    try (exchange) {
      var question = exchange.getRequestBody().readAllBytes();
      questions.incrementAndGet();
      if (silent) {
        exchange.sendResponseHeaders(503, -1);
        return;
      }
      var answer = service.answer(question);
      exchange.sendResponseHeaders(200, answer.length);
      exchange.getResponseBody().write(answer);
    } catch (GeneralSecurityException
        | OperatorCreationException
        | OCSPException
        | TSPException broken) {
      throw new IOException(broken);
    }
  }

  private byte[] list(byte[] none)
      throws IOException, GeneralSecurityException, OperatorCreationException {
    var now = Instant.now();
    var list =
        new JcaX509v2CRLBuilder(
            root.certificate().getSubjectX500Principal(),
            Date.from(now.minus(Duration.ofMinutes(1))));
    list.setNextUpdate(Date.from(now.plus(Duration.ofDays(1))));
    list.addExtension(
        Extension.authorityKeyIdentifier,
        false,
        new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(root.certificate()));
    revoked.forEach(
        (serial, at) -> list.addCRLEntry(serial, Date.from(at), CRLReason.keyCompromise));
    return list.build(new JcaContentSignerBuilder("SHA256withRSA").build(root.keys().getPrivate()))
        .getEncoded();
  }

  private byte[] state(byte[] question)
      throws IOException, OperatorCreationException, OCSPException, GeneralSecurityException {
    var digests = digests();
    var key = SubjectPublicKeyInfo.getInstance(root.keys().getPublic().getEncoded());
    var answer = new BasicOCSPRespBuilder(new RespID(key, digests.get(RespID.HASH_SHA1)));
    var request = new OCSPReq(question);
    for (var each : request.getRequestList()) {
      var at = revoked.get(each.getCertID().getSerialNumber());
      answer.addResponse(
          each.getCertID(),
          at == null
              ? CertificateStatus.GOOD
              : new RevokedStatus(Date.from(at), CRLReason.keyCompromise),
          Date.from(Instant.now().minusSeconds(1)),
          Date.from(Instant.now().plusSeconds(3600)),
          null);
    }
    var nonce = request.getExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce);
    if (nonce != null) {
      answer.setResponseExtensions(new org.bouncycastle.asn1.x509.Extensions(nonce));
    }
    var signer = new JcaContentSignerBuilder("SHA256withRSA").build(root.keys().getPrivate());
    var chain =
        new org.bouncycastle.cert.X509CertificateHolder[] {
          new JcaX509CertificateHolder(root.certificate())
        };
    return new OCSPRespBuilder()
        .build(OCSPRespBuilder.SUCCESSFUL, answer.build(signer, chain, new Date()))
        .getEncoded();
  }

  private byte[] stamp(byte[] question)
      throws IOException, GeneralSecurityException, OperatorCreationException, TSPException {
    var digests = digests();
    var generator =
        new TimeStampTokenGenerator(
            new JcaSimpleSignerInfoGeneratorBuilder()
                .build("SHA256withRSA", stamper.keys().getPrivate(), stamper.certificate()),
            digests.get(
                new org.bouncycastle.asn1.x509.AlgorithmIdentifier(
                    org.bouncycastle.asn1.nist.NISTObjectIdentifiers.id_sha256)),
            new ASN1ObjectIdentifier("1.2.3.4.5"));
    generator.addCertificates(new JcaCertStore(List.of(stamper.certificate(), root.certificate())));
    return new TimeStampResponseGenerator(generator, TSPAlgorithms.ALLOWED)
        .generate(
            new TimeStampRequest(question),
            BigInteger.valueOf(serials.incrementAndGet()),
            new Date())
        .getEncoded();
  }

  private static DigestCalculatorProvider digests() throws OperatorCreationException {
    return new JcaDigestCalculatorProviderBuilder().build();
  }
}
