package vn.motcua.testing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program that uses the REST API over real HTTP, as somebody or as nobody. */
public final class Api {

  public static final String PASSWORD = "motcua-demo";

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final HttpClient http;
  private final String address;
  private final @Nullable String token;

  private Api(HttpClient http, String address, @Nullable String token) {
    this.http = http;
    this.address = address;
    this.token = token;
  }

  /**
   * The API as a stranger sees it.
   *
   * @param address for example {@code http://127.0.0.1:8080}
   */
  public static Api at(String address) {
    var http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    return new Api(http, address, null);
  }

  /** The API as an account of the demonstration sees it, over a session of its own. */
  public Api as(String username) throws IOException, InterruptedException {
    var answer =
        post("/api/v1/sessions", Map.of("username", username, "password", PASSWORD), Map.of());
    if (answer.status() != 201) {
      throw new IllegalStateException(username + " cannot sign in: " + answer);
    }
    return new Api(http, address, answer.text("token"));
  }

  public Answer get(String path) throws IOException, InterruptedException {
    return send(request(path).GET().build());
  }

  public Answer delete(String path) throws IOException, InterruptedException {
    return send(request(path).DELETE().build());
  }

  /** Sends a body as JSON. */
  public Answer post(String path, Object body) throws IOException, InterruptedException {
    return post(path, body, Map.of());
  }

  /** Sends a body as JSON; a string goes as it is. */
  public Answer post(String path, Object body, Map<String, String> headers)
      throws IOException, InterruptedException {
    var text = body instanceof String raw ? raw : JSON.writeValueAsString(body);
    var request = request(path).header("Content-Type", "application/json");
    headers.forEach(request::header);
    return send(request.POST(BodyPublishers.ofString(text)).build());
  }

  /** Sends one file as a form does, under that name. */
  public Answer upload(String path, String field, String name, byte[] content)
      throws IOException, InterruptedException {
    var edge = "edge-of-a-part";
    var head =
        "--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\n\r\n"
            .formatted(edge, field, name);
    var body =
        BodyPublishers.concat(
            BodyPublishers.ofString(head),
            BodyPublishers.ofByteArray(content),
            BodyPublishers.ofString("\r\n--" + edge + "--\r\n"));
    return send(
        request(path)
            .header("Content-Type", "multipart/form-data; boundary=" + edge)
            .POST(BodyPublishers.fromPublisher(body, body.contentLength()))
            .build());
  }

  /** Takes a dossier in under a key. */
  public Answer receive(Object intake, String key) throws IOException, InterruptedException {
    return post("/api/v1/dossiers", intake, Map.of("Idempotency-Key", key));
  }

  /** Acts on a dossier as an earlier answer showed it. */
  public Answer act(Answer dossier, String action, Map<String, ?> more)
      throws IOException, InterruptedException {
    var body = new HashMap<String, Object>(more);
    body.putIfAbsent("version", dossier.body().get("version").asLong());
    return post("/api/v1/dossiers/" + dossier.text("code") + "/actions/" + action, body);
  }

  /** Every paper on the checklist of a certificate of marital status, handed in once. */
  public List<Map<String, Integer>> papers() throws IOException, InterruptedException {
    return get("/api/v1/procedures/" + Desk.MARITAL_STATUS)
        .body()
        .get("papers")
        .valueStream()
        .map(paper -> Map.of("id", paper.get("id").asInt(), "originals", 1))
        .toList();
  }

  /** Body of an intake of a certificate of marital status; the map may be changed. */
  public static Map<String, Object> intake(
      String agency, String fullName, List<Map<String, Integer>> papers) {
    var applicant = new HashMap<String, Object>();
    applicant.put("fullName", fullName);
    applicant.put("identityNumber", "045196000218");
    applicant.put("phone", "0900000472");
    applicant.put("address", "Thôn Thủy Tú, xã Vĩnh Hoàng");
    var intake = new HashMap<String, Object>();
    intake.put("agency", agency);
    intake.put("procedure", Desk.MARITAL_STATUS);
    intake.put("channel", "COUNTER");
    intake.put("applicant", applicant);
    intake.put("papers", papers);
    intake.put("copies", 1);
    intake.put("returnBy", "COUNTER");
    return intake;
  }

  private HttpRequest.Builder request(String path) {
    var request = HttpRequest.newBuilder(URI.create(address + path)).timeout(PATIENCE);
    return token == null ? request : request.header("Authorization", "Bearer " + token);
  }

  private Answer send(HttpRequest request) throws IOException, InterruptedException {
    var response = http.send(request, BodyHandlers.ofByteArray());
    var type = response.headers().firstValue("Content-Type").orElse("");
    var body = type.contains("json") ? JSON.readTree(response.body()) : JSON.createObjectNode();
    return new Answer(response.statusCode(), response.headers(), body, response.body());
  }

  /**
   * @param body an empty object when the answer is no JSON
   */
  public record Answer(int status, HttpHeaders headers, JsonNode body, byte[] bytes) {

    public String text(String field) {
      return body.path(field).asString("");
    }

    public String header(String name) {
      return headers.firstValue(name).orElse("");
    }

    @Override
    public String toString() {
      return status + " " + new String(bytes, StandardCharsets.UTF_8);
    }
  }
}
