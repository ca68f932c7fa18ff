package vn.motcua.ticket.taking;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import vn.motcua.settings.LegalSettings;
import vn.motcua.shared.Vietnam;
import vn.motcua.ticket.TicketSettings;
import vn.motcua.ticket.model.State;
import vn.motcua.ticket.model.Ticket;
import vn.motcua.ticket.store.TicketStore;
import vn.motcua.ticket.store.WaitQueries;

/** How long somebody still has to wait, as far as one can say. */
@Component
public class Waits {

  private static final Duration LATELY = Duration.ofMinutes(45);
  private static final int LAST = 20;

  private final TicketStore store;
  private final WaitQueries queries;
  private final LegalSettings settings;
  private final Clock clock;

  Waits(TicketStore store, WaitQueries queries, LegalSettings settings, Clock clock) {
    this.store = store;
    this.queries = queries;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * A place in the queue.
   *
   * @param ahead how many go before
   * @param minutes about so long; from what the last ones of the service took, at as many counters
   *     as called somebody lately
   */
  public record Place(int ahead, int minutes) {}

  public Place of(Ticket ticket) {
    if (ticket.state() != State.WAITING) {
      return new Place(0, 0);
    }
    var path = ticket.agencyPath();
    var now = clock.instant();
    var first = settings.at(TicketSettings.PRIORITY_FIRST, path, ticket.day());
    var ahead = store.ahead(ticket, first, now);
    var pace =
        queries.pace(ticket.agencyId(), ticket.serviceId(), ticket.day(), now.minus(LATELY), LAST);
    var usual =
        Duration.ofMinutes(settings.at(TicketSettings.USUAL_SERVICE, path, Vietnam.date(now)))
            .toSeconds();
    var each = pace.seconds() == 0 ? usual : pace.seconds();
    return new Place(ahead, (int) Math.ceilDiv(ahead * each, 60L * Math.max(1, pace.counters())));
  }
}
