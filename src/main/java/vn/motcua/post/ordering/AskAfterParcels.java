package vn.motcua.post.ordering;

import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.motcua.platform.work.TimedWork;
import vn.motcua.post.carrier.Carrier;
import vn.motcua.post.notice.ReceiveMove;
import vn.motcua.post.store.OrderStore;
import vn.motcua.shared.Unavailable;

/** Asks the carrier after parcels of which nothing was heard for hours: notices get lost. */
@Component
public class AskAfterParcels implements TimedWork {

  private static final Logger log = LoggerFactory.getLogger(AskAfterParcels.class);
  private static final Duration PAUSE = Duration.ofMinutes(10);
  private static final Duration SILENCE = Duration.ofHours(6);
  private static final int AT_ONCE = 100;

  private final OrderStore store;
  private final ReceiveMove receive;
  private final Carrier carrier;
  private final Clock clock;

  AskAfterParcels(OrderStore store, ReceiveMove receive, Carrier carrier, Clock clock) {
    this.store = store;
    this.receive = receive;
    this.carrier = carrier;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "post.ask-after-parcels";
  }

  @Override
  public Duration every() {
    return PAUSE;
  }

  @Override
  public void run() {
    if (!carrier.isConnected()) {
      return;
    }
    var now = clock.instant();
    for (var number : store.unheard(now.minus(SILENCE), now, AT_ONCE)) {
      try {
        carrier.track(number).stream()
            .filter(move -> move.number().equals(number))
            .forEach(receive::handle);
      } catch (Unavailable away) {
        // the others would find nobody either; they are asked after in some hours
        log.warn("The carrier is away; parcels are asked after later");
        return;
      }
    }
  }
}
