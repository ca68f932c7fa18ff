package vn.motcua.ticket;

import java.time.Clock;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.Agency;
import vn.motcua.shared.Vietnam;
import vn.motcua.ticket.appointment.OfferedHours;
import vn.motcua.ticket.store.SetupStore;

/** What a desk offers to whoever is going to come. */
@Component
public class ComingToTheDesk {

  private final SetupStore setup;
  private final OfferedHours hours;
  private final Clock clock;

  ComingToTheDesk(SetupStore setup, OfferedHours hours, Clock clock) {
    this.setup = setup;
    this.hours = hours;
    this.clock = clock;
  }

  /**
   * Where to go on; an address is empty where the desk does not offer that.
   *
   * @param number a number for the queue of today
   * @param appointment an hour on a day to come
   */
  public record Offer(String number, String appointment) {

    static final Offer NOTHING = new Offer("", "");
  }

  public Offer of(Agency agency) {
    if (setup.services(agency.id(), Vietnam.date(clock.instant())).isEmpty()) {
      return Offer.NOTHING;
    }
    return new Offer(
        "/lay-so?agency=" + agency.id(),
        hours.services(agency).isEmpty() ? "" : "/dat-hen?agency=" + agency.id());
  }
}
