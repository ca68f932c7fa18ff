package vn.motcua.payment.gateway;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.motcua.payment.spi.TrialBank;
import vn.motcua.shared.Unavailable;

/**
 * The gateway of {@code MOTCUA_PAYMENT_URL}: a signed address for the payer, signed notices from
 * server to server, and a signed answer when asked; ADR 172 describes all three. What the payer's
 * browser brings back is believed in nothing.
 */
@Component
class SignedGateway implements Gateway {

  static final String TIMESTAMP = "MC-Timestamp";
  static final String SIGNATURE = "MC-Signature";

  /** A notice signed longer ago may be a replay; gateways sign anew when they repeat one. */
  private static final Duration NEWEST = Duration.ofMinutes(10);

  private static final Duration WAIT = Duration.ofSeconds(10);
  private static final int OK = 200;
  private static final int NOT_FOUND = 404;
  private static final String NAME = "gateway";

  private final @Nullable TrialBank trial;
  private final String url;
  private final String merchant;
  private final Signature signature;
  private final TellingBody bodies;
  private final Clock clock;
  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(WAIT).followRedirects(Redirect.NEVER).build();

  SignedGateway(
      @Value("${motcua.payment.url}") String url,
      @Value("${motcua.payment.merchant}") String merchant,
      @Value("${motcua.payment.key}") String key,
      List<TrialBank> trials,
      TellingBody bodies,
      Clock clock) {
    this.trial = trials.isEmpty() ? null : trials.getFirst();
    this.url = url;
    this.merchant = merchant;
    this.signature = new Signature(trial == null ? key : trial.key());
    this.bodies = bodies;
    this.clock = clock;
  }

  @Override
  public boolean isConfigured() {
    return trial != null || !url.isEmpty() && !signature.secret().isEmpty();
  }

  @Override
  public String code() {
    return NAME;
  }

  @Override
  public URI address(Attempt attempt, URI back) {
    var query = new TreeMap<String, String>();
    query.put("amount", Long.toString(attempt.dong()));
    query.put("back", back.toString());
    query.put("expires", Long.toString(attempt.expiresAt().getEpochSecond()));
    query.put("reference", attempt.reference());
    return signed((trial == null ? url : trial.payersAddress()) + "/pay", query);
  }

  @Override
  public Told read(String timestamp, String given, byte[] body) {
    if (!isConfigured()) {
      throw new ForgedNotice("no gateway is set up");
    }
    require(timestamp, given, body);
    return bodies.read(body);
  }

  @Override
  public Optional<Told> ask(String reference) {
    var query = new TreeMap<String, String>();
    query.put("at", Long.toString(clock.instant().getEpochSecond()));
    query.put("reference", reference);
    var answer = get(signed((trial == null ? url : trial.serversAddress()) + "/attempts", query));
    if (answer.statusCode() == NOT_FOUND) {
      return Optional.of(new Told.Failed(reference));
    }
    if (answer.statusCode() != OK) {
      throw new Unavailable(NAME, new IOException("status " + answer.statusCode()));
    }
    try {
      require(header(answer, TIMESTAMP), header(answer, SIGNATURE), answer.body());
    } catch (ForgedNotice forged) {
      throw new Unavailable(NAME, forged);
    }
    return bodies.answer(answer.body());
  }

  private HttpResponse<byte[]> get(URI address) {
    try {
      return http.send(
          HttpRequest.newBuilder(address).timeout(WAIT).GET().build(), BodyHandlers.ofByteArray());
    } catch (IOException unreachable) {
      throw new Unavailable(NAME, unreachable);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new Unavailable(NAME, stopped);
    }
  }

  private void require(String timestamp, String given, byte[] body) {
    if (!Signature.same(signature.of(timestamp, body), given)) {
      throw new ForgedNotice("signature");
    }
    if (!timestamp.matches("\\d{1,12}")
        || Duration.between(Instant.ofEpochSecond(Long.parseLong(timestamp)), clock.instant())
                .abs()
                .compareTo(NEWEST)
            > 0) {
      throw new ForgedNotice("time");
    }
  }

  /** The parameters in the order of their names, then the signature over them. */
  private URI signed(String address, TreeMap<String, String> query) {
    query.put("merchant", merchant);
    var text = query.entrySet().stream().map(SignedGateway::pair).collect(Collectors.joining("&"));
    return URI.create(address + "?" + text + "&signature=" + signature.of(text));
  }

  private static String pair(Map.Entry<String, String> entry) {
    return entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8);
  }

  private static String header(HttpResponse<byte[]> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }
}
