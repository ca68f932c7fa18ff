package vn.motcua.post.carrier;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.post.model.Direction;
import vn.motcua.post.model.Parcel;
import vn.motcua.shared.Unavailable;

/**
 * The carrier of {@code MOTCUA_POST_URL}, asked by signed POSTs of JSON as ADR 171 describes. A
 * demonstration asks none but one on its own machine.
 */
@Component
@EnableConfigurationProperties(CarrierSettings.class)
class HttpsCarrier implements Carrier {

  /** Of a whole exchange: an answer that dribbles is none. */
  private static final Duration WAIT = Duration.ofSeconds(15);

  private static final String SYSTEM = "post";
  private static final int NOT_TAKEN = 422;
  private static final int UNKNOWN = 404;

  private final CarrierSettings settings;
  private final boolean connected;
  private final JsonMapper json;
  private final Clock clock;
  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(WAIT).followRedirects(Redirect.NEVER).build();

  HttpsCarrier(
      CarrierSettings settings,
      @Value("${motcua.demonstration}") boolean demonstration,
      JsonMapper json,
      Clock clock) {
    this.settings = settings;
    this.connected =
        settings.isConnected() && (!demonstration || settings.url().startsWith("http://"));
    this.json = json;
    this.clock = clock;
  }

  private record Order(
      @Nullable String tracking,
      @Nullable String routing,
      @Nullable Long postage,
      @Nullable String reason) {}

  @Override
  public boolean isConnected() {
    return connected;
  }

  @Override
  public Answer book(Parcel parcel, Party desk) {
    var home = parcel.addressee();
    var away = new Party(home.name(), home.phone(), home.address());
    var returns = parcel.direction() == Direction.RETURN;
    var order = new LinkedHashMap<String, Object>();
    order.put("number", parcel.number());
    order.put("service", parcel.direction().name());
    order.put("from", returns ? desk : away);
    order.put("to", returns ? away : desk);
    order.put("cashOnDelivery", parcel.cod());
    var answer = ask("BOOK", order);
    var said = read(answer.body(), Order.class);
    if (answer.statusCode() == NOT_TAKEN) {
      return new NotTaken(CarrierWords.cut(said.reason()));
    }
    require(answer);
    var tracking = CarrierWords.cut(said.tracking());
    if (tracking.isEmpty()) {
      throw new Unavailable(SYSTEM, new IOException("An order without a tracking number"));
    }
    return new Booked(tracking, CarrierWords.cut(said.routing()), money(said.postage()));
  }

  @Override
  public void cancel(String number) {
    var answer = ask("CANCEL", Map.of("number", number));
    if (answer.statusCode() != UNKNOWN && answer.statusCode() != NOT_TAKEN) {
      require(answer);
    }
  }

  @Override
  public List<CarrierMove> track(String number) {
    var answer = ask("TRACK", Map.of("number", number));
    if (answer.statusCode() == UNKNOWN) {
      return List.of();
    }
    require(answer);
    return read(answer.body(), CarrierWords.class).moves();
  }

  @Override
  public Optional<List<CarrierMove>> read(
      @Nullable String timestamp, @Nullable String signature, byte[] body, Instant now) {
    return connected && Signed.isGenuine(settings.key(), timestamp, signature, body, now)
        ? Optional.of(json.readValue(body, CarrierWords.class).moves())
        : Optional.empty();
  }

  private HttpResponse<byte[]> ask(String act, Map<String, ?> what) {
    var words = new LinkedHashMap<String, Object>(what);
    words.put("act", act);
    words.put("customer", settings.customer());
    var body = json.writeValueAsBytes(words);
    var timestamp = Long.toString(clock.instant().getEpochSecond());
    var request =
        HttpRequest.newBuilder(URI.create(settings.url()))
            .timeout(WAIT)
            .header("Content-Type", "application/json; charset=utf-8")
            .header("X-Post-Timestamp", timestamp)
            .header("X-Post-Signature", Signed.sign(settings.key(), timestamp, body))
            .POST(BodyPublishers.ofByteArray(body))
            .build();
    var asked = http.sendAsync(request, BodyHandlers.ofByteArray());
    try {
      return asked.get(WAIT.toSeconds(), TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException away) {
      asked.cancel(true);
      throw new Unavailable(SYSTEM, away);
    } catch (InterruptedException stopped) {
      asked.cancel(true);
      Thread.currentThread().interrupt();
      throw new Unavailable(SYSTEM, stopped);
    }
  }

  private static void require(HttpResponse<byte[]> answer) {
    if (answer.statusCode() / 100 != 2) {
      throw new Unavailable(SYSTEM, new IOException("Status " + answer.statusCode()));
    }
  }

  /** What is no JSON came from something in between. */
  private <T> T read(byte[] body, Class<T> type) {
    try {
      return json.readValue(body.length == 0 ? new byte[] {'{', '}'} : body, type);
    } catch (JacksonException unreadable) {
      throw new Unavailable(SYSTEM, unreadable);
    }
  }

  static @Nullable Long money(@Nullable Long dong) {
    return dong == null || dong < 0 ? null : dong;
  }
}
