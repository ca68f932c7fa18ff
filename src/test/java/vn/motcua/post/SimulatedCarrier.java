package vn.motcua.post;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.post.carrier.Signed;
import vn.motcua.post.model.Movement;

/**
 * A postal company that is none: a server of its own on this machine, which answers as ADR 171 says
 * and misbehaves when told to.
 */
public final class SimulatedCarrier implements AutoCloseable {

  public static final String KEY = "khóa chung của buổi thử";

  /** How it answers. */
  public enum Mood {
    WELL,
    /** Takes the order and breaks before it answers. */
    LOSES_ANSWERS,
    BROKEN,
    /** Somebody's error page in between. */
    TALKS_HTML,
    REFUSES
  }

  /** What it would send from server to server. */
  public record Notice(String timestamp, String signature, byte[] body) {}

  private final JsonMapper json = new JsonMapper();
  private final HttpServer server;
  private final Map<String, JsonNode> orders = new ConcurrentHashMap<>();
  private final Map<String, String> tracking = new ConcurrentHashMap<>();
  private final Map<String, List<Map<String, Object>>> told = new ConcurrentHashMap<>();
  private final List<String> asked = java.util.Collections.synchronizedList(new ArrayList<>());
  private final AtomicInteger next = new AtomicInteger();
  private volatile Mood mood = Mood.WELL;

  public SimulatedCarrier() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    server.createContext("/orders", this::answer);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.start();
  }

  public String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/orders";
  }

  public void is(Mood mood) {
    this.mood = mood;
  }

  /** Acts and numbers it was asked for, {@code BOOK BG0000000001}. */
  public List<String> asked() {
    return List.copyOf(asked);
  }

  public JsonNode order(String number) {
    return Objects.requireNonNull(orders.get(number), number);
  }

  public boolean knows(String number) {
    return orders.containsKey(number);
  }

  /** The number it gave. */
  public String tracking(String number) {
    return Objects.requireNonNull(tracking.get(number), number);
  }

  /** Something happens to a parcel; whether anybody is told is another matter. */
  public Map<String, Object> happens(String number, Movement movement, Instant at, String reason) {
    var move = new LinkedHashMap<String, Object>();
    move.put("id", "EV-" + number + "-" + next.incrementAndGet());
    move.put("number", number);
    move.put("tracking", tracking.getOrDefault(number, ""));
    move.put("kind", movement.name());
    move.put("at", at.toString());
    move.put("place", "Bưu cục Hồ Xá");
    move.put("reason", reason);
    told.computeIfAbsent(number, each -> new ArrayList<>()).add(move);
    return move;
  }

  /** A notice of those movements, signed now. */
  public Notice notice(List<Map<String, Object>> moves, Instant now) {
    return signed(KEY, moves, now);
  }

  /** The same by somebody who has another key. */
  public Notice forged(List<Map<String, Object>> moves, Instant now) {
    return signed("khóa của người khác nào đó", moves, now);
  }

  private Notice signed(String key, List<Map<String, Object>> moves, Instant now) {
    var body = json.writeValueAsBytes(Map.of("movements", moves));
    var timestamp = Long.toString(now.getEpochSecond());
    return new Notice(timestamp, Signed.sign(key, timestamp, body), body);
  }

  /** Sends it over HTTP; answers the status. */
  public static int send(Notice notice, String address) {
    var request =
        HttpRequest.newBuilder(URI.create(address))
            .header("Content-Type", "application/json")
            .header("X-Post-Timestamp", notice.timestamp())
            .header("X-Post-Signature", notice.signature())
            .POST(BodyPublishers.ofByteArray(notice.body()))
            .build();
    try (var http = HttpClient.newHttpClient()) {
      return http.send(request, BodyHandlers.discarding()).statusCode();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    var body = exchange.getRequestBody().readAllBytes();
    var headers = exchange.getRequestHeaders();
    if (!Signed.isGenuine(
        KEY,
        headers.getFirst("X-Post-Timestamp"),
        headers.getFirst("X-Post-Signature"),
        body,
        Instant.now())) {
      send(exchange, 401, Map.of());
      return;
    }
    var said = json.readTree(body);
    var number = said.get("number").asString();
    asked.add(said.get("act").asString() + " " + number);
    switch (mood) {
      case BROKEN -> send(exchange, 500, Map.of());
      case REFUSES -> send(exchange, 422, Map.of("reason", "Không phục vụ địa chỉ này"));
      case TALKS_HTML -> send(exchange, 200, "<html>Bảo trì</html>".getBytes(UTF_8));
      case LOSES_ANSWERS -> {
        act(said, number);
        exchange.close();
      }
      case WELL -> {
        var answer = act(said, number);
        send(exchange, answer.isEmpty() ? 404 : 200, answer);
      }
    }
  }

  private Map<String, ?> act(JsonNode said, String number) {
    return switch (said.get("act").asString()) {
      case "BOOK" -> {
        orders.put(number, said);
        var given =
            tracking.computeIfAbsent(number, each -> "RA%09dVN".formatted(next.incrementAndGet()));
        yield Map.of("tracking", given, "routing", "HO XA 52", "postage", 26_000);
      }
      case "CANCEL" -> orders.remove(number) == null ? Map.of() : Map.of("number", number);
      case "TRACK" -> Map.of("movements", told.getOrDefault(number, List.of()));
      default -> new HashMap<>();
    };
  }

  private void send(HttpExchange exchange, int status, Map<String, ?> answer) throws IOException {
    send(exchange, status, json.writeValueAsBytes(answer));
  }

  private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
