package vn.motcua.demonstration;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import vn.motcua.identity.Accounts;
import vn.motcua.notification.Language;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.seed.Seed;
import vn.motcua.platform.time.AdjustableClock;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Vietnam;
import vn.motcua.ticket.appointment.BookAppointment;
import vn.motcua.ticket.appointment.BookAppointment.Wish;
import vn.motcua.ticket.appointment.OfferedHours;
import vn.motcua.ticket.appointment.OfferedHours.Offered;
import vn.motcua.ticket.appointment.Typed;
import vn.motcua.ticket.model.TicketService;
import vn.motcua.ticket.setup.SetCapacity;
import vn.motcua.ticket.setup.SetUpDesk;
import vn.motcua.workcalendar.WorkCalendar;

/** Services and counters of one commune; people who come by appointment today and soon. */
@Demonstration
class DemonstrationAppointments implements Seed {

  private static final List<Typed> PEOPLE =
      List.of(
          new Typed("Hồ Thị Lan", "0900000481", ""),
          new Typed("Trần Văn Bình", "0900000482", ""),
          new Typed("Lê Thị Diệu Linh", "0900000472", "linh@vidu.vn"),
          new Typed("Nguyễn Văn Hải", "0900000483", ""));

  private static final LocalTime MORNING = LocalTime.of(6, 30);
  private static final int DAYS = 3;
  private static final int SEATS = 4;

  private final Accounts accounts;
  private final Organisation organisation;
  private final WorkCalendar calendar;
  private final SetUpDesk setUp;
  private final SetCapacity capacity;
  private final OfferedHours offered;
  private final BookAppointment book;
  private final Clock clock;

  DemonstrationAppointments(
      Accounts accounts,
      Organisation organisation,
      WorkCalendar calendar,
      SetUpDesk setUp,
      SetCapacity capacity,
      OfferedHours offered,
      BookAppointment book,
      Clock clock) {
    this.accounts = accounts;
    this.organisation = organisation;
    this.calendar = calendar;
    this.setUp = setUp;
    this.capacity = capacity;
    this.offered = offered;
    this.book = book;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "demonstration.appointments";
  }

  @Override
  public int order() {
    return 133;
  }

  @Override
  public String fingerprint() {
    return "1";
  }

  @Override
  public void load() {
    var agency = organisation.agency(person("tiepnhan").agencyId());
    var today = Vietnam.date(clock.instant());
    var first = calendar.plusWorkingDays(agency.id(), today, -1);
    var morning = Vietnam.instant(first.atTime(MORNING));
    AdjustableClock.at(morning, () -> open(agency, first));
    var day = calendar.isWorkingDay(agency.id(), today) ? today : next(agency, today);
    for (var count = 0; count < DAYS; count++) {
      book(agency, morning, day, count);
      day = next(agency, day);
    }
  }

  private void open(Agency agency, LocalDate from) {
    var administrator = person("quantri");
    var id = agency.id();
    var civil = setUp.openService(administrator, id, "A", "Hộ tịch");
    var copies = setUp.openService(administrator, id, "B", "Chứng thực");
    setUp.openCounter(administrator, id, "1", List.of(civil, copies));
    setUp.openCounter(administrator, id, "2", List.of(civil));
    for (var service : List.of(civil, copies)) {
      capacity.handle(administrator, id, service, from.toString(), Integer.toString(SEATS));
    }
  }

  /** Fewer people each day, each at an hour of their own as far as there are hours. */
  private void book(Agency agency, Instant morning, LocalDate day, int fewer) {
    AdjustableClock.at(
        morning,
        () -> {
          var service = offered.services(agency).getFirst();
          var hours = offered.of(agency, service).stream().filter(each -> isOn(each, day)).toList();
          for (var who = 0; who < Math.min(hours.size(), PEOPLE.size() - fewer); who++) {
            book(agency, service, hours.get(hours.size() - 1 - who), PEOPLE.get(who));
          }
        });
  }

  private void book(Agency agency, TicketService service, Offered at, Typed who) {
    var hour = at.hour();
    var unused =
        book.handle(
            agency, new Wish(service.id(), hour.day(), hour.number()), who, null, Language.VI);
  }

  private static boolean isOn(Offered offered, LocalDate day) {
    return offered.hour().day().equals(day);
  }

  private LocalDate next(Agency agency, LocalDate day) {
    return calendar.plusWorkingDays(agency.id(), day, 1);
  }

  private Actor person(String username) {
    return accounts
        .actor(username)
        .orElseThrow(() -> new IllegalStateException("No account " + username));
  }
}
