package vn.motcua.receipt.sending;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Text;

/**
 * Posts batches to {@code MOTCUA_RECEIPT_URL}, described in ADR 170: the body is signed with the
 * shared secret (HMAC-SHA256 over the time, a line end and the body), the name of the batch is the
 * idempotency key. A demonstration sends nothing.
 */
@Component
class HttpTransmission implements ReceiptTransmission {

  private static final Duration WAIT = Duration.ofSeconds(20);
  private static final int LONGEST_REFERENCE = 100;

  private final String url;
  private final String secret;
  private final boolean demonstration;
  private final Clock clock;
  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(WAIT).followRedirects(Redirect.NEVER).build();

  HttpTransmission(
      @Value("${motcua.receipt.url}") String url,
      @Value("${motcua.receipt.secret}") String secret,
      @Value("${motcua.demonstration}") boolean demonstration,
      Clock clock) {
    this.url = url;
    this.secret = secret;
    this.demonstration = demonstration;
    this.clock = clock;
  }

  @Override
  public boolean isConfigured() {
    return !url.isEmpty() && !demonstration;
  }

  @Override
  public Answer send(String name, byte[] xml) {
    var at = Long.toString(clock.instant().getEpochSecond());
    var request =
        HttpRequest.newBuilder(URI.create(url))
            .timeout(WAIT)
            .header("Content-Type", "application/xml; charset=utf-8")
            .header("Idempotency-Key", name)
            .header("X-Motcua-Time", at)
            .header("X-Motcua-Signature", signature(at, xml))
            .POST(BodyPublishers.ofByteArray(xml))
            .build();
    try {
      return judged(http.send(request, BodyHandlers.discarding()));
    } catch (IOException unreachable) {
      return new Answer.Away("");
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return new Answer.Away("");
    }
  }

  /** Lower-case hexadecimal. */
  private String signature(String at, byte[] body) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      mac.update((at + "\n").getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(mac.doFinal(body));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Not let in is no fault of the batch; neither is a hurry of ours. */
  private static Answer judged(HttpResponse<Void> response) {
    var status = response.statusCode();
    var answer = Integer.toString(status);
    return switch (status) {
      case 401, 403, 404, 407, 408, 425, 429 -> new Answer.Away(answer);
      default -> {
        if (status >= 200 && status < 300) {
          yield new Answer.Taken(reference(response));
        }
        yield status >= 400 && status < 500 ? new Answer.Refused(answer) : new Answer.Away(answer);
      }
    };
  }

  private static String reference(HttpResponse<Void> response) {
    var reference = Text.clean(response.headers().firstValue("X-Reference").orElse(""));
    return reference.substring(0, Math.min(reference.length(), LONGEST_REFERENCE));
  }
}
