package vn.motcua.payment.gateway;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.payment.PaymentRefusal;
import vn.motcua.shared.Refused;

/** Reads what gateways say, in JSON. */
@Component
class TellingBody {

  private static final String DONG = "VND";
  private static final long MOST = 1_000_000_000_000L;
  private static final int LONGEST = 500;

  private final JsonMapper json;

  TellingBody(JsonMapper json) {
    this.json = json;
  }

  private enum Type {
    PAYMENT,
    FAILURE,
    TRANSFER,
    /** Only as an answer: the payer may still pay. */
    OPEN
  }

  private record Body(
      @Nullable Type type,
      @Nullable String number,
      @Nullable String reference,
      @Nullable String content,
      @Nullable Long amount,
      @Nullable String currency) {}

  Told read(byte[] bytes) {
    return answer(bytes).orElseThrow(() -> new Refused(PaymentRefusal.NOTICE_UNREADABLE));
  }

  /** Empty = nothing has happened yet. */
  Optional<Told> answer(byte[] bytes) {
    Body body;
    try {
      body = json.readValue(bytes, Body.class);
    } catch (JacksonException unreadable) {
      throw new Refused(PaymentRefusal.NOTICE_UNREADABLE);
    }
    if (body == null || body.type() == null) {
      throw new Refused(PaymentRefusal.NOTICE_UNREADABLE);
    }
    return switch (body.type()) {
      case PAYMENT ->
          Optional.of(new Told.Paid(text(body.number()), text(body.reference()), dong(body)));
      case FAILURE -> Optional.of(new Told.Failed(text(body.reference())));
      case TRANSFER ->
          Optional.of(new Told.Transferred(text(body.number()), text(body.content()), dong(body)));
      case OPEN -> Optional.empty();
    };
  }

  private static String text(@Nullable String value) {
    if (value == null || value.isBlank() || value.length() > LONGEST) {
      throw new Refused(PaymentRefusal.NOTICE_UNREADABLE);
    }
    return value;
  }

  private static long dong(Body body) {
    var amount = body.amount();
    if (amount == null || amount <= 0 || amount > MOST || !DONG.equals(body.currency())) {
      throw new Refused(PaymentRefusal.NOTICE_UNREADABLE);
    }
    return amount;
  }
}
