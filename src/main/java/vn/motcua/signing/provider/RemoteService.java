package vn.motcua.signing.provider;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Unavailable;
import vn.motcua.signing.SigningRefusal;

/** Speaks to a remote signing service (Cloud Signature Consortium API v2), one question a time. */
final class RemoteService {

  static final String NAME = "remote-signing";

  private static final Duration CONNECTING = Duration.ofSeconds(5);

  /** A person may be asked on a telephone meanwhile. */
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private static final int MOST_BYTES = 1024 * 1024;
  private static final HttpClient CLIENT =
      HttpClient.newBuilder()
          .connectTimeout(CONNECTING)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final URI base;
  private final String token;

  /**
   * @param base address without the method, {@code https://…/csc/v2/}
   * @param token bearer token, kept out of logs
   */
  RemoteService(URI base, String token) {
    this.base = base.toString().endsWith("/") ? base : URI.create(base + "/");
    this.token = token;
  }

  /**
   * @throws Refused when the service says no
   * @throws Unavailable when it says nothing in time, or that it cannot now
   */
  JsonNode ask(String method, Map<String, ?> question) {
    var request =
        HttpRequest.newBuilder(base.resolve(method))
            .timeout(PATIENCE)
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(JSON.writeValueAsString(question)))
            .build();
    try {
      var answer = CLIENT.send(request, BodyHandlers.ofInputStream());
      try (var body = answer.body()) {
        return read(answer, body.readNBytes(MOST_BYTES));
      }
    } catch (IOException silent) {
      throw new Unavailable(NAME, silent);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw new Unavailable(NAME, stopping);
    }
  }

  private static JsonNode read(HttpResponse<?> answer, byte[] body) throws IOException {
    var status = answer.statusCode();
    if (status >= 500 || status == 429) {
      throw new IOException("HTTP " + status);
    }
    try {
      var said = JSON.readTree(body);
      if (status == 200) {
        return said;
      }
      throw new Refused(refusal(status, said.path("error").asString("")));
    } catch (JacksonException otherwise) {
      if (status == 401 || status == 403) {
        throw new Refused(SigningRefusal.SIGNING_REMOTE_DENIED);
      }
      throw new IOException("No JSON", otherwise);
    }
  }

  /** The errors of section 10 of the API. */
  private static SigningRefusal refusal(int status, String error) {
    return switch (error) {
      case "invalid_pin", "invalid_otp", "invalid_auth_data" -> SigningRefusal.SIGNING_PIN_WRONG;
      case "locked_pin", "locked_credential" -> SigningRefusal.SIGNING_PIN_LOCKED;
      default ->
          status == 401 || status == 403 || error.startsWith("invalid_")
              ? SigningRefusal.SIGNING_REMOTE_DENIED
              : SigningRefusal.SIGNING_ANSWER_WRONG;
    };
  }
}
