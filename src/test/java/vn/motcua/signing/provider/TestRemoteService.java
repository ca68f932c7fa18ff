package vn.motcua.signing.provider;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.signing.TestAuthority;

/**
 * A remote signing service as the Cloud Signature Consortium describes it (API v2): knows one
 * credential, signs a hash only after it has been authorised by PIN.
 */
final class TestRemoteService implements AutoCloseable {

  static final String TOKEN = "the-bai";
  static final String CREDENTIAL = "chu-tich";
  static final String PIN = "135790";

  private final JsonMapper json = JsonMapper.builder().build();
  private final HttpServer server;
  private final TestAuthority.Identity identity;
  private final X509Certificate root;

  /** Hashes a signature activation data was given for. */
  private final Map<String, List<String>> authorised = new ConcurrentHashMap<>();

  final List<Integer> authorisations = new ArrayList<>();
  volatile int multisign = 50;
  volatile boolean silent;
  volatile boolean losesOne;
  volatile boolean wrongKey;
  volatile String status = "valid";

  TestRemoteService(TestAuthority.Identity identity, X509Certificate root) {
    this.identity = identity;
    this.root = root;
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    server.createContext("/csc/v2/", this::answer);
    server.start();
  }

  URI base() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/csc/v2");
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private record Answer(int status, Map<String, ?> body) {
    static Answer error(int status, String code) {
      return new Answer(status, Map.of("error", code, "error_description", code));
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      var question = json.readTree(exchange.getRequestBody().readAllBytes());
      var answer =
          ("Bearer " + TOKEN).equals(exchange.getRequestHeaders().getFirst("Authorization"))
              ? answer(exchange.getRequestURI().getPath(), question)
              : Answer.error(401, "invalid_token");
      var body = new ByteArrayOutputStream();
      json.writeValue(body, answer.body());
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.sendResponseHeaders(silent ? 503 : answer.status(), body.size());
      body.writeTo(exchange.getResponseBody());
    } catch (GeneralSecurityException broken) {
      throw new IOException(broken);
    }
  }

  private Answer answer(String path, JsonNode question) throws GeneralSecurityException {
    if (!path.endsWith("/list") && !CREDENTIAL.equals(question.path("credentialID").asString(""))) {
      return Answer.error(400, "invalid_request");
    }
    return switch (path.substring("/csc/v2/".length())) {
      case "credentials/list" -> new Answer(200, Map.of("credentialIDs", List.of(CREDENTIAL)));
      case "credentials/info" -> info();
      case "credentials/authorize" -> authorise(question);
      case "signatures/signHash" -> sign(question);
      default -> Answer.error(404, "invalid_request");
    };
  }

  private Answer info() throws GeneralSecurityException {
    var encoder = Base64.getEncoder();
    return new Answer(
        200,
        Map.of(
            "key",
                Map.of("status", "enabled", "algo", List.of("1.2.840.113549.1.1.11"), "len", 2048),
            "cert",
                Map.of(
                    "status",
                    status,
                    "certificates",
                    List.of(
                        encoder.encodeToString(identity.certificate().getEncoded()),
                        encoder.encodeToString(root.getEncoded()))),
            "auth", Map.of("mode", "explicit", "expression", "PIN"),
            "multisign", multisign));
  }

  private Answer authorise(JsonNode question) {
    var hashes = texts(question.path("hashes"));
    var given = question.path("authData").path(0);
    if (!"PIN".equals(given.path("id").asString(""))
        || !PIN.equals(given.path("value").asString(""))) {
      return Answer.error(400, "invalid_pin");
    }
    if (question.path("numSignatures").asInt() != hashes.size() || hashes.size() > multisign) {
      return Answer.error(400, "invalid_request");
    }
    authorisations.add(hashes.size());
    var sad = "sad-" + authorised.size();
    authorised.put(sad, hashes);
    return new Answer(200, Map.of("SAD", sad, "expiresIn", 300));
  }

  private Answer sign(JsonNode question) throws GeneralSecurityException {
    var hashes = texts(question.path("hashes"));
    if (!hashes.equals(authorised.remove(question.path("SAD").asString("")))) {
      return Answer.error(400, "invalid_request");
    }
    if (!"2.16.840.1.101.3.4.2.1".equals(question.path("hashAlgorithmOID").asString(""))
        || !"1.2.840.113549.1.1.11".equals(question.path("signAlgo").asString(""))) {
      return Answer.error(400, "invalid_request");
    }
    var signatures = new ArrayList<String>();
    for (var hash : hashes) {
      signatures.add(signed(Base64.getDecoder().decode(hash)));
    }
    if (losesOne) {
      signatures.removeLast();
    }
    return new Answer(200, Map.of("signatures", signatures));
  }

  /** PKCS#1 v1.5 over a hash: the hash in its DER wrapping, encrypted. */
  private String signed(byte[] hash) throws GeneralSecurityException {
    var wrapping =
        new byte[] {
          0x30,
          0x31,
          0x30,
          0x0d,
          0x06,
          0x09,
          0x60,
          (byte) 0x86,
          0x48,
          0x01,
          0x65,
          0x03,
          0x04,
          0x02,
          0x01,
          0x05,
          0x00,
          0x04,
          0x20
        };
    var signature = Signature.getInstance("NONEwithRSA");
    signature.initSign(identity.keys().getPrivate());
    if (wrongKey) {
      hash[0] ^= 1;
    }
    signature.update(wrapping);
    signature.update(hash);
    return Base64.getEncoder().encodeToString(signature.sign());
  }

  private static List<String> texts(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asString).toList();
  }
}
