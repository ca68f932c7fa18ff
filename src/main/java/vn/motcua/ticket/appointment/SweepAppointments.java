package vn.motcua.ticket.appointment;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.platform.work.TimedWork;
import vn.motcua.settings.LegalSettings;
import vn.motcua.shared.Vietnam;
import vn.motcua.ticket.AppointmentSettings;
import vn.motcua.ticket.store.AppointmentQueries;
import vn.motcua.ticket.store.AppointmentQueries.Remembering;
import vn.motcua.ticket.store.AppointmentStore;

/**
 * After the day: whoever took no ticket did not come. Some days later nobody's name or telephone is
 * kept; how many came and did not is.
 */
@Component
public class SweepAppointments implements TimedWork {

  private static final Duration PAUSE = Duration.ofHours(1);

  private final AppointmentQueries queries;
  private final AppointmentStore store;
  private final LegalSettings settings;
  private final TransactionTemplate transaction;
  private final Clock clock;

  SweepAppointments(
      AppointmentQueries queries,
      AppointmentStore store,
      LegalSettings settings,
      TransactionTemplate transaction,
      Clock clock) {
    this.queries = queries;
    this.store = store;
    this.settings = settings;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "ticket.sweep-appointments";
  }

  @Override
  public Duration every() {
    return PAUSE;
  }

  @Override
  public void run() {
    var today = Vietnam.date(clock.instant());
    store.closeDaysBefore(today);
    queries.remembering(today).forEach(agency -> forget(agency, today));
  }

  private void forget(Remembering agency, LocalDate today) {
    var days = settings.at(AppointmentSettings.KEEP, agency.agencyPath(), today);
    var before = today.minusDays(days);
    transaction.executeWithoutResult(
        status -> store.forget(agency.agencyId(), before, clock.instant()));
  }
}
