package vn.motcua.ticket.appointment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.platform.token.Token;
import vn.motcua.platform.work.TimedWork;
import vn.motcua.settings.LegalSettings;
import vn.motcua.shared.Vietnam;
import vn.motcua.ticket.AppointmentSettings;
import vn.motcua.ticket.model.Appointment;
import vn.motcua.ticket.store.AppointmentQueries;
import vn.motcua.ticket.store.AppointmentStore;
import vn.motcua.ticket.store.SetupStore;
import vn.motcua.workcalendar.WorkCalendar;

/**
 * Reminds people once, on the working day before, at an hour that is set. Whoever made or moved an
 * appointment after that hour knows of it.
 */
@Component
public class RemindBookers implements TimedWork {

  private static final Duration PAUSE = Duration.ofMinutes(10);
  private static final int AT_ONCE = 200;

  /** So far apart two working days never are, Tết included. */
  private static final int LONGEST_GAP_DAYS = 20;

  private final AppointmentQueries queries;
  private final AppointmentStore store;
  private final SetupStore setup;
  private final TellBooker tell;
  private final WorkCalendar calendar;
  private final LegalSettings settings;
  private final TransactionTemplate transaction;
  private final Clock clock;

  RemindBookers(
      AppointmentQueries queries,
      AppointmentStore store,
      SetupStore setup,
      TellBooker tell,
      WorkCalendar calendar,
      LegalSettings settings,
      TransactionTemplate transaction,
      Clock clock) {
    this.queries = queries;
    this.store = store;
    this.setup = setup;
    this.tell = tell;
    this.calendar = calendar;
    this.settings = settings;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "ticket.remind";
  }

  @Override
  public Duration every() {
    return PAUSE;
  }

  @Override
  public void run() {
    var now = clock.instant();
    var today = Vietnam.date(now);
    var last = today.plusDays(LONGEST_GAP_DAYS);
    var found = queries.toRemind(today, last, 0, AT_ONCE);
    while (!found.isEmpty()) {
      found.stream().filter(each -> isDue(each, now)).forEach(each -> remind(each, now));
      found = next(found, appointment -> queries.toRemind(today, last, appointment.id(), AT_ONCE));
    }
  }

  private interface Reading {
    List<Appointment> after(Appointment last);
  }

  private static List<Appointment> next(List<Appointment> found, Reading reading) {
    return found.size() < AT_ONCE ? List.of() : reading.after(found.getLast());
  }

  private boolean isDue(Appointment appointment, Instant now) {
    var at = due(appointment);
    return !now.isBefore(at)
        && appointment.setAt().isBefore(at)
        && now.isBefore(appointment.hour().begins());
  }

  private Instant due(Appointment appointment) {
    var day = calendar.plusWorkingDays(appointment.agencyId(), appointment.hour().day(), -1);
    var time = settings.at(AppointmentSettings.REMIND_AT, appointment.agencyPath(), day);
    return Vietnam.instant(day.atTime(time));
  }

  /** The mark and the message are written together; whoever marks second says nothing. */
  private void remind(Appointment appointment, Instant now) {
    transaction.executeWithoutResult(
        status -> {
          var day = appointment.hour().day();
          var service = setup.service(appointment.agencyId(), appointment.serviceId(), day);
          if (service.isPresent() && store.markReminded(appointment, now)) {
            var token = Token.fresh();
            store.addLink(appointment.id(), token);
            tell.reminded(appointment, service.get(), token);
          }
        });
  }
}
