package vn.motcua.notification.sending;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A provider of SMS on this machine that is strict about what it is sent. */
public final class SmsProvider implements AutoCloseable {

  public static final String TOKEN = "test-token-472";

  private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

  private final HttpServer server;
  private final JsonMapper json = new JsonMapper();
  private final List<Map<String, Object>> taken = new CopyOnWriteArrayList<>();
  private final Map<String, Integer> answers = new ConcurrentHashMap<>();
  private final List<String> faults = new CopyOnWriteArrayList<>();

  public SmsProvider() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/send", this::receive);
    server.start();
  }

  public String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/send";
  }

  /** Answers so to whatever goes to that number. */
  public void answer(String number, int status) {
    answers.put(number, status);
  }

  /** What it has taken for that number. */
  public List<Map<String, Object>> taken(String number) {
    return taken.stream().filter(one -> number.equals(one.get("to"))).toList();
  }

  /** What was wrong with requests; a good client leaves it empty. */
  public List<String> faults() {
    return List.copyOf(faults);
  }

  private void receive(HttpExchange exchange) throws IOException {
    try (exchange) {
      var headers = exchange.getRequestHeaders();
      var fields = json.readValue(exchange.getRequestBody().readAllBytes(), FIELDS);
      expect("POST", exchange.getRequestMethod());
      expect("Bearer " + TOKEN, headers.getFirst("Authorization"));
      expect("application/json; charset=utf-8", headers.getFirst("Content-Type"));
      expect(String.valueOf(fields.get("id")), headers.getFirst("Idempotency-Key"));
      var status = answers.getOrDefault(String.valueOf(fields.get("to")), 202);
      if (status < 300) {
        taken.add(fields);
      }
      exchange.sendResponseHeaders(status, -1);
    }
  }

  private void expect(Object expected, Object actual) {
    if (!expected.equals(actual)) {
      faults.add(expected + " expected, not " + actual);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
