package vn.motcua.notification.channel;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.notification.Channel;

/**
 * SMS through the provider of {@code MOTCUA_SMS_URL}: a POST of JSON, described in ADR 154. What
 * the provider answers is read as a status only. A demonstration sends none.
 */
@Component
class SmsSender implements Sender {

  private static final Duration WAIT = Duration.ofSeconds(10);

  private final String url;
  private final String token;
  private final String from;
  private final boolean demonstration;
  private final JsonMapper json;
  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(WAIT).followRedirects(Redirect.NEVER).build();

  SmsSender(
      @Value("${motcua.sms.url}") String url,
      @Value("${motcua.sms.token}") String token,
      @Value("${motcua.sms.sender}") String from,
      @Value("${motcua.demonstration}") boolean demonstration,
      JsonMapper json) {
    this.url = url;
    this.token = token;
    this.from = from;
    this.demonstration = demonstration;
    this.json = json;
  }

  @Override
  public Channel channel() {
    return Channel.SMS;
  }

  @Override
  public boolean isConfigured() {
    return !url.isEmpty() && !demonstration;
  }

  @Override
  public Outcome send(Outgoing message) {
    var body =
        json.writeValueAsString(
            Map.of(
                "id", message.name(),
                "to", message.address(),
                "from", from,
                "text", message.body(),
                "parts", SmsText.parts(message.body())));
    var request =
        HttpRequest.newBuilder(URI.create(url))
            .timeout(WAIT)
            .header("Content-Type", "application/json; charset=utf-8")
            .header("Idempotency-Key", message.name())
            .POST(BodyPublishers.ofString(body));
    if (!token.isEmpty()) {
      request.header("Authorization", "Bearer " + token);
    }
    try {
      return judged(http.send(request.build(), BodyHandlers.discarding()).statusCode());
    } catch (IOException unreachable) {
      return new Outcome.Away("");
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return new Outcome.Away("");
    }
  }

  /** Not let in is no fault of the message; neither is a hurry of ours. */
  private static Outcome judged(int status) {
    var answer = Integer.toString(status);
    return switch (status) {
      case 401, 403, 404, 407 -> new Outcome.Away(answer);
      case 408, 425, 429 -> new Outcome.Refused(answer, false);
      default -> {
        if (status >= 200 && status < 300) {
          yield new Outcome.Taken();
        }
        yield status >= 400 && status < 500
            ? new Outcome.Refused(answer, true)
            : new Outcome.Away(answer);
      }
    };
  }
}
