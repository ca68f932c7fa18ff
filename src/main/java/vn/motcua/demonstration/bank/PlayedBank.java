package vn.motcua.demonstration.bank;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.payment.gateway.Signature;
import vn.motcua.payment.spi.TrialBank;
import vn.motcua.platform.token.Token;

/** Remembers what was paid since the start, and tells of it by the same way as a real gateway. */
@Component
@ConditionalOnBooleanProperty("motcua.payment.trial")
public class PlayedBank implements TrialBank {

  static final String PATH = "/ngan-hang-gia-lap";

  private static final Logger log = LoggerFactory.getLogger(PlayedBank.class);
  private static final int MOST = 10_000;
  private static final long SHORT_BY = 1_000;

  private final JsonMapper json;
  private final Environment environment;
  private final Clock clock;
  private final Signature signature = new Signature(Token.fresh().text());
  private final HttpClient http = HttpClient.newHttpClient();
  private final Map<String, Paid> paid =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Paid> eldest) {
          return size() > MOST;
        }
      };

  private volatile Mischief mischief = Mischief.NONE;
  private volatile boolean away;

  PlayedBank(JsonMapper json, Environment environment, Clock clock) {
    this.json = json;
    this.environment = environment;
    this.clock = clock;
  }

  private record Paid(String number, long dong) {}

  /** From now on. */
  public void behave(Mischief mischief) {
    this.mischief = mischief;
  }

  /** Whether it answers nobody from now on. */
  public void goAway(boolean away) {
    this.away = away;
  }

  boolean isAway() {
    return away;
  }

  @Override
  public String payersAddress() {
    return PATH;
  }

  @Override
  public String serversAddress() {
    return "http://localhost:" + environment.getProperty("local.server.port", "8080") + PATH;
  }

  @Override
  public String key() {
    return signature.secret();
  }

  @Override
  public String transferPage(String content, long dong) {
    return PATH + "/chuyen?content=" + encoded(content) + "&dong=" + dong;
  }

  /** Whether this system sent the payer: the query of the address without its signature. */
  boolean isSigned(String query, String given) {
    return Signature.same(signature.of(query), given);
  }

  /** The payer pays an attempt; told of as {@link #behave} says. Twice pays once. */
  public void pay(String reference, long dong) {
    var amount = mischief == Mischief.WRONG_AMOUNT && dong > SHORT_BY ? dong - SHORT_BY : dong;
    Paid now;
    synchronized (paid) {
      now = paid.computeIfAbsent(reference, unused -> new Paid(Token.fresh().text(), amount));
    }
    tell(payment(reference, now));
  }

  /** Somebody transfers; the number of the transfer. */
  public String transfer(String content, long dong) {
    var number = Token.fresh().text();
    tell(
        Map.of(
            "type", "TRANSFER",
            "number", number,
            "content", content,
            "amount", dong,
            "currency", "VND"));
    return number;
  }

  /** What it says of an attempt when asked; empty = it may still be paid. */
  byte[] answer(String reference) {
    Optional<Paid> found;
    synchronized (paid) {
      found = Optional.ofNullable(paid.get(reference));
    }
    return json.writeValueAsBytes(
        found
            .map(one -> payment(reference, one))
            .orElse(Map.of("type", "OPEN", "reference", reference)));
  }

  String timestamp() {
    return Long.toString(clock.instant().getEpochSecond());
  }

  String sign(String timestamp, byte[] body) {
    return signature.of(timestamp, body);
  }

  private static Map<String, Object> payment(String reference, Paid one) {
    return Map.of(
        "type",
        "PAYMENT",
        "number",
        one.number(),
        "reference",
        reference,
        "amount",
        one.dong(),
        "currency",
        "VND");
  }

  private void tell(Map<String, ?> what) {
    switch (mischief) {
      case NONE, WRONG_AMOUNT -> send(what, signature);
      case DOUBLE -> {
        send(what, signature);
        send(what, signature);
      }
      case SILENT -> {}
      case FORGED -> send(what, new Signature("somebody else's"));
    }
  }

  private void send(Map<String, ?> what, Signature with) {
    var body = json.writeValueAsBytes(what);
    var timestamp = timestamp();
    var request =
        HttpRequest.newBuilder(
                URI.create(serversAddress().replace(PATH, "") + "/api/v1/payment-notices"))
            .header("Content-Type", "application/json")
            .header("MC-Timestamp", timestamp)
            .header("MC-Signature", with.of(timestamp, body))
            .POST(BodyPublishers.ofByteArray(body))
            .build();
    var status = post(request);
    if (status == null || status >= 300) {
      log.info("The played bank told of a payment and was answered {}", status);
    }
  }

  private @Nullable Integer post(HttpRequest request) {
    try {
      return http.send(request, BodyHandlers.discarding()).statusCode();
    } catch (IOException unreachable) {
      return null;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return null;
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
