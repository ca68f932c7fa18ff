package vn.motcua.signing.provider;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import vn.motcua.shared.Refused;
import vn.motcua.signing.SigningKey;
import vn.motcua.signing.SigningRefusal;

/**
 * A key kept by a remote signing service (Cloud Signature Consortium API v2): it is shown the
 * hashes of the papers, never the papers.
 */
public final class RemoteKey implements SigningKey {

  private static final String SHA_256 = "2.16.840.1.101.3.4.2.1";
  private static final String RSA_SHA_256 = "1.2.840.113549.1.1.11";
  private static final String ECDSA_SHA_256 = "1.2.840.10045.4.3.2";

  private final RemoteService service;
  private final String credential;
  private final char[] pin;
  private final List<X509Certificate> chain;
  private final int most;

  private RemoteKey(
      RemoteService service, String credential, char[] pin, List<X509Certificate> chain, int most) {
    this.service = service;
    this.credential = credential;
    this.pin = pin;
    this.chain = chain;
    this.most = most;
  }

  /** The credentials the bearer of the token may use. */
  public static List<String> credentials(URI base, String token) {
    var answer = new RemoteService(base, token).ask("credentials/list", Map.of());
    return texts(answer.path("credentialIDs")).toList();
  }

  /**
   * @param pin of the credential; empty when the service asks its holder in another way
   * @throws Refused when the service does not know token or credential, or the certificate is
   *     expired or revoked
   * @throws vn.motcua.shared.Unavailable when it does not answer
   */
  public static RemoteKey open(URI base, String token, String credential, char[] pin) {
    var service = new RemoteService(base, token);
    var facts =
        service.ask(
            "credentials/info",
            Map.of("credentialID", credential, "certificates", "chain", "certInfo", true));
    requireUsable(facts);
    var chain = chain(facts.path("cert").path("certificates"));
    var most = Math.max(1, facts.path("multisign").asInt(1));
    return new RemoteKey(service, credential, pin.clone(), chain, most);
  }

  private static void requireUsable(JsonNode facts) {
    var refusal =
        switch (facts.path("cert").path("status").asString("valid")) {
          case "revoked", "suspended" -> SigningRefusal.SIGNING_CERTIFICATE_REVOKED;
          // its days are told by SignerCheck, from the certificate itself
          default ->
              "disabled".equals(facts.path("key").path("status").asString(""))
                  ? SigningRefusal.SIGNING_REMOTE_DENIED
                  : null;
        };
    if (refusal != null) {
      throw new Refused(refusal);
    }
  }

  @Override
  public List<X509Certificate> chain() {
    return chain;
  }

  /** In as few authorisations as the service allows for that credential. */
  @Override
  public List<byte[]> sign(List<byte[]> contents) {
    var signatures = new ArrayList<byte[]>();
    for (var from = 0; from < contents.size(); from += most) {
      signatures.addAll(signSome(contents.subList(from, Math.min(from + most, contents.size()))));
    }
    return signatures;
  }

  private List<byte[]> signSome(List<byte[]> contents) {
    var hashes = contents.stream().map(RemoteKey::hash).toList();
    var authorisation =
        service.ask(
            "credentials/authorize",
            Map.of(
                "credentialID", credential,
                "numSignatures", hashes.size(),
                "hashes", hashes,
                "hashAlgorithmOID", SHA_256,
                "authData", authorisation()));
    var answer =
        service.ask(
            "signatures/signHash",
            Map.of(
                "credentialID", credential,
                "SAD", authorisation.path("SAD").asString(""),
                "hashes", hashes,
                "hashAlgorithmOID", SHA_256,
                "signAlgo", isCurve() ? ECDSA_SHA_256 : RSA_SHA_256));
    var signatures = decoded(texts(answer.path("signatures")).toList());
    if (!Algorithms.fit(certificate(), contents, signatures)) {
      throw new Refused(SigningRefusal.SIGNING_ANSWER_WRONG);
    }
    return signatures;
  }

  private List<Map<String, String>> authorisation() {
    return pin.length == 0 ? List.of() : List.of(Map.of("id", "PIN", "value", String.valueOf(pin)));
  }

  private boolean isCurve() {
    return "EC".equals(certificate().getPublicKey().getAlgorithm());
  }

  private static String hash(byte[] content) {
    try {
      return Base64.getEncoder()
          .encodeToString(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static List<X509Certificate> chain(JsonNode certificates) {
    try {
      var factory = CertificateFactory.getInstance("X.509");
      var chain = new ArrayList<X509Certificate>();
      for (var encoded : decoded(texts(certificates).toList())) {
        chain.add((X509Certificate) factory.generateCertificate(new ByteArrayInputStream(encoded)));
      }
      if (!chain.isEmpty()) {
        return List.copyOf(chain);
      }
    } catch (CertificateException malformed) {
      throw new Refused(SigningRefusal.SIGNING_ANSWER_WRONG);
    }
    throw new Refused(SigningRefusal.SIGNING_KEY_NOT_FOUND);
  }

  private static List<byte[]> decoded(List<String> texts) {
    try {
      return texts.stream().map(Base64.getDecoder()::decode).toList();
    } catch (IllegalArgumentException malformed) {
      throw new Refused(SigningRefusal.SIGNING_ANSWER_WRONG);
    }
  }

  private static Stream<String> texts(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false).map(each -> each.asString(""));
  }

  @Override
  public void close() {
    java.util.Arrays.fill(pin, '\0');
  }
}
