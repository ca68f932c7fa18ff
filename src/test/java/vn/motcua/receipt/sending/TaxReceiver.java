package vn.motcua.receipt.sending;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import vn.motcua.records.ContentHash;

/** Takes batches over real HTTP, checks what came, and is unwell when told. */
final class TaxReceiver implements AutoCloseable {

  private static final Pattern FILE =
      Pattern.compile("<Tep loai=\"(LAP|HUY)\" sha256=\"([0-9a-f]{64})\">([^<]*)</Tep>");

  /**
   * What came.
   *
   * @param name the idempotency key
   * @param files kind and content of each
   */
  record Sent(String name, boolean isSigned, List<String> files) {}

  private final HttpServer server;
  private final String secret;
  private final List<Sent> sent = new CopyOnWriteArrayList<>();
  private volatile int status = 200;

  TaxReceiver(String secret) {
    this.secret = secret;
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException busy) {
      throw new IllegalStateException(busy);
    }
    server.createContext("/bien-lai", this::take);
    server.start();
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/bien-lai";
  }

  void answer(int code) {
    status = code;
  }

  /** Closes the line without a word. */
  void hangUp() {
    status = 0;
  }

  List<Sent> sent() {
    return List.copyOf(sent);
  }

  void forget() {
    sent.clear();
  }

  private void take(HttpExchange exchange) throws IOException {
    var body = exchange.getRequestBody().readAllBytes();
    var headers = exchange.getRequestHeaders();
    var signed =
        mac(headers.getFirst("X-Motcua-Time"), body).equals(headers.getFirst("X-Motcua-Signature"));
    sent.add(new Sent(headers.getFirst("Idempotency-Key"), signed, files(body)));
    if (status != 0) {
      exchange.getResponseHeaders().add("X-Reference", "CQT-" + sent.size());
      exchange.sendResponseHeaders(status, -1);
    }
    exchange.close();
  }

  private String mac(String at, byte[] body) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      mac.update((at + "\n").getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(mac.doFinal(body));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static List<String> files(byte[] body) {
    var files = new ArrayList<String>();
    var found = FILE.matcher(new String(body, StandardCharsets.UTF_8));
    while (found.find()) {
      var content = Base64.getDecoder().decode(found.group(3));
      var isWhole = ContentHash.of(content).hex().equals(found.group(2));
      files.add(
          found.group(1)
              + " "
              + (isWhole ? new String(content, StandardCharsets.UTF_8) : "altered"));
    }
    return files;
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
