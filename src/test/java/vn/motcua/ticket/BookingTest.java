package vn.motcua.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.testing.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.notification.Language;
import vn.motcua.platform.token.Token;
import vn.motcua.shared.Denied;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Refused;
import vn.motcua.shared.StaleVersion;
import vn.motcua.testing.VietnamTime;
import vn.motcua.ticket.appointment.BookAppointment;
import vn.motcua.ticket.appointment.BookAppointment.Wish;
import vn.motcua.ticket.appointment.CancelAppointment;
import vn.motcua.ticket.appointment.DeskAppointments;
import vn.motcua.ticket.appointment.MoveAppointment;
import vn.motcua.ticket.appointment.OfferedHours;
import vn.motcua.ticket.appointment.RemindBookers;
import vn.motcua.ticket.appointment.SeenAppointment;
import vn.motcua.ticket.appointment.Typed;
import vn.motcua.ticket.model.Appointment;
import vn.motcua.ticket.model.AppointmentState;
import vn.motcua.ticket.model.TicketService;
import vn.motcua.ticket.setup.SetCapacity;

/** Hours offered, booked, moved, cancelled, told and reminded of. */
class BookingTest extends AtTheOffice {

  private static final AtomicInteger PHONES = new AtomicInteger(10_000_000);

  @Autowired OfferedHours offered;
  @Autowired BookAppointment book;
  @Autowired MoveAppointment move;
  @Autowired CancelAppointment cancel;
  @Autowired SeenAppointment seen;
  @Autowired DeskAppointments atDesk;
  @Autowired SetCapacity setCapacity;
  @Autowired RemindBookers remind;

  @Test
  void hours_of_open_days_are_offered_from_an_hour_ahead_to_a_fortnight_ahead() {
    var office = new Office();
    office.seats(office.civil, 4);
    var now = LocalDate.of(2026, 12, 28);
    var hours =
        VietnamTime.at(
            now + "T07:20", () -> offered.of(office.agency, service(office, office.civil)));
    assertThat(hours.getFirst().hour().day()).isEqualTo(now);
    assertThat(hours.getFirst().hour().number()).isEqualTo(9);
    assertThat(hours.getLast().hour().day()).isEqualTo(LocalDate.of(2027, 1, 11));
    assertThat(hours)
        .extracting(each -> each.hour().day())
        .doesNotContain(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 1, 3));
    assertThat(hours)
        .allSatisfy(
            each ->
                assertThat(calendar.openHours(office.agency.id(), each.hour().day()))
                    .anyMatch(
                        open ->
                            !each.hour().from().isBefore(open.from())
                                && !each.hour().to().isAfter(open.to())));
    assertThat(hours)
        .filteredOn(each -> each.hour().shown().equals("11:00–11:30"))
        .isNotEmpty()
        .allSatisfy(each -> assertThat(each.seats()).isEqualTo(2));
  }

  @Test
  void nothing_is_offered_before_the_first_day_of_a_capacity_and_after_it_was_set_to_nought() {
    var office = new Office();
    var service = fresh(office);
    var administrator = desk.person("quantri");
    VietnamTime.at(
        "2027-01-04T06:00",
        () -> {
          setCapacity.handle(administrator, office.agency.id(), service, "06/01/2027", "3");
          setCapacity.handle(administrator, office.agency.id(), service, "08/01/2027", "0");
          assertThat(offered.of(office.agency, service(office, service)))
              .isNotEmpty()
              .extracting(each -> each.hour().day())
              .containsOnly(LocalDate.of(2027, 1, 6), LocalDate.of(2027, 1, 7));
          return true;
        });
  }

  @Test
  void whoever_books_is_told_at_once_with_a_link_of_which_the_hash_alone_is_kept() {
    var office = new Office();
    office.seats(office.civil, 4);
    var token = office(office, "10", somebody());
    var appointment = seen.of(token);
    assertThat(appointment.hour().shown()).isEqualTo("10:00–11:00");
    assertThat(appointment.code()).matches("\\d{6}");
    assertThat(told(appointment, "ticket.appointment-booked")).containsExactly("SMS");
    var body =
        jdbc.sql(
                "select body from notification.message where subject_type = 'appointment' and subject_id = :id")
            .param("id", Long.toString(appointment.id()))
            .query(String.class)
            .single();
    assertThat(body).contains("/dat-hen/" + token.text(), appointment.shownCode());
    assertThat(
            jdbc.sql("select count(*) from ticket.appointment_link where token_hash = :hash")
                .param("hash", token.hash())
                .query(Integer.class)
                .single())
        .isEqualTo(1);
    assertThatThrownBy(() -> seen.of(Token.fresh())).isInstanceOf(NotVisible.class);
  }

  @Test
  void a_telephone_has_one_open_appointment_for_a_service_and_day() {
    var office = new Office();
    office.seats(office.civil, 4);
    office.seats(office.copies, 4);
    var person = somebody();
    var first = office(office, "9", person);
    assertRefused(AppointmentRefusal.APPOINTMENT_ALREADY, () -> office(office, "10", person));
    assertThat(taken(office, 10)).isZero();
    book(office, office.copies, "10", person);
    before(office, () -> cancel.byBooker(first, seen.of(first).version()));
    assertThat(seen.of(office(office, "10", person)).state()).isEqualTo(AppointmentState.BOOKED);
  }

  @Test
  void what_is_wrong_with_a_person_is_said_at_once() {
    var office = new Office();
    office.seats(office.civil, 4);
    assertThatThrownBy(() -> office(office, "9", new Typed("7", "123", "không")))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.findings()).hasSize(3));
    assertRefused(AppointmentRefusal.APPOINTMENT_HOUR_GONE, () -> office(office, "3", somebody()));
  }

  @Test
  void of_many_at_once_only_as_many_as_there_are_seats_get_one() throws Exception {
    var office = new Office();
    office.seats(office.civil, 3);
    var people = new ArrayList<Callable<String>>();
    for (var count = 0; count < 16; count++) {
      var person = somebody();
      people.add(() -> outcome(() -> office(office, "9", person)));
    }
    try (var many = Executors.newFixedThreadPool(8)) {
      var outcomes = many.invokeAll(people).stream().map(AtTheOffice::result).toList();
      assertThat(outcomes).filteredOn("booked"::equals).hasSize(3);
      assertThat(outcomes).filteredOn("APPOINTMENT_HOUR_GONE"::equals).hasSize(13);
    }
    assertThat(taken(office, 9)).isEqualTo(3);
    assertThat(booked(office, 9)).isEqualTo(3);
  }

  @Test
  void one_telephone_many_times_at_once_gets_one() throws Exception {
    var office = new Office();
    office.seats(office.civil, 20);
    var person = somebody();
    Callable<String> booking = () -> outcome(() -> office(office, "9", person));
    try (var many = Executors.newFixedThreadPool(8)) {
      var outcomes =
          many.invokeAll(Collections.nCopies(8, booking)).stream()
              .map(AtTheOffice::result)
              .toList();
      assertThat(outcomes).filteredOn("booked"::equals).hasSize(1);
    }
    assertThat(taken(office, 9)).isEqualTo(1);
  }

  @Test
  void people_who_change_places_at_once_all_get_theirs_and_no_seat_is_lost() throws Exception {
    var office = new Office();
    office.seats(office.civil, 8);
    var moves = new ArrayList<Callable<String>>();
    for (var count = 0; count < 4; count++) {
      var early = office(office, "8", somebody());
      var late = office(office, "10", somebody());
      moves.add(() -> outcome(() -> moved(office, early, 10)));
      moves.add(() -> outcome(() -> moved(office, late, 8)));
    }
    try (var many = Executors.newFixedThreadPool(8)) {
      assertThat(many.invokeAll(moves).stream().map(AtTheOffice::result)).containsOnly("booked");
    }
    assertThat(taken(office, 8)).isEqualTo(4).isEqualTo(booked(office, 8));
    assertThat(taken(office, 10)).isEqualTo(4).isEqualTo(booked(office, 10));
  }

  @Test
  void whoever_moves_keeps_code_and_link_and_is_told_the_new_hour_alone() {
    var office = new Office();
    office.seats(office.civil, 1);
    var token = office(office, "9", somebody());
    var other = office(office, "10", somebody());
    var before = seen.of(token);
    assertRefused(AppointmentRefusal.APPOINTMENT_HOUR_GONE, () -> moved(office, token, 10));
    moved(office, other, 14);
    moved(office, token, 10);
    var after = seen.of(token);
    assertThat(after.hour().number()).isEqualTo(10);
    assertThat(after.code()).isEqualTo(before.code());
    assertThat(taken(office, 9)).isZero();
    before(
        office,
        () ->
            assertThatThrownBy(() -> cancel.byBooker(token, before.version()))
                .isInstanceOf(StaleVersion.class));
    assertThat(waiting(after)).hasSizeLessThanOrEqualTo(1);
  }

  @Test
  void whoever_cancels_frees_the_seat_and_cannot_move_any_more() {
    var office = new Office();
    office.seats(office.civil, 1);
    var token = office(office, "9", somebody());
    before(office, () -> cancel.byBooker(token, seen.of(token).version()));
    assertThat(seen.of(token).state()).isEqualTo(AppointmentState.CANCELLED);
    assertRefused(AppointmentRefusal.APPOINTMENT_OVER, () -> moved(office, token, 10));
    assertThat(seen.of(office(office, "9", somebody())).state()).isEqualTo(AppointmentState.BOOKED);
  }

  @Test
  void people_are_reminded_once_on_the_working_day_before_and_anew_when_they_moved() {
    var office = new Office();
    office.seats(office.civil, 4);
    var token = office(office, "9", somebody());
    var late = new Token[1];
    var dayBefore = calendar.plusWorkingDays(office.agency.id(), office.day, -1);
    var appointment = seen.of(token);
    run(dayBefore + "T07:50", remind::run);
    assertThat(told(appointment, "ticket.appointment-reminder")).isEmpty();
    run(
        dayBefore + "T08:10",
        () ->
            late[0] =
                book.handle(
                    office.agency,
                    new Wish(office.civil, office.day, 9),
                    somebody(),
                    null,
                    Language.VI));
    run(dayBefore + "T08:20", remind::run);
    run(dayBefore + "T08:40", remind::run);
    assertThat(told(appointment, "ticket.appointment-reminder")).containsExactly("SMS");
    assertThat(told(seen.of(late[0]), "ticket.appointment-reminder")).isEmpty();
    var next = calendar.plusWorkingDays(office.agency.id(), office.day, 1);
    run(dayBefore + "T09:00", () -> move.handle(token, seen.of(token).version(), next, 16));
    run(office.day + "T08:20", remind::run);
    assertThat(told(appointment, "ticket.appointment-reminder")).containsExactly("SMS", "SMS");
  }

  @Test
  void the_desk_cancels_with_a_reason_the_person_reads() {
    var office = new Office();
    office.seats(office.civil, 1);
    var token = office(office, "9", somebody());
    var appointment = seen.of(token);
    assertThatThrownBy(() -> atDesk.of(desk.person("canbo"), office.day))
        .isInstanceOf(Denied.class);
    before(
        office,
        () -> {
          assertRefused(
              AppointmentRefusal.APPOINTMENT_REASON_ODD,
              () -> cancel.byDesk(office.clerk, appointment.id(), 0, " "));
          cancel.byDesk(office.clerk, appointment.id(), 0, "Mất điện cả buổi sáng.");
        });
    assertThat(seen.of(token).byDesk()).isTrue();
    assertThat(told(appointment, "ticket.appointment-cancelled")).containsExactly("SMS");
    assertThat(
            jdbc.sql(
                    "select state from notification.message where subject_id = :id and subject_type = 'appointment' and kind = 'ticket.appointment-booked'")
                .param("id", Long.toString(appointment.id()))
                .query(String.class)
                .single())
        .isNotEqualTo("WAITING");
    assertThat(taken(office, 9)).isZero();
  }

  @Test
  void only_administrators_set_seats_and_a_service_people_will_come_for_does_not_end() {
    var office = new Office();
    var service = fresh(office);
    capacities.set(service, LocalDate.of(2026, 12, 1), 2);
    var token = book(office, service, "9", somebody());
    var administrator = desk.person("quantri");
    assertThatThrownBy(
            () -> setCapacity.handle(office.clerk, office.agency.id(), service, "1/2/2027", "2"))
        .isInstanceOf(Denied.class);
    assertThatThrownBy(
            () -> setCapacity.handle(administrator, office.agency.id(), -1, "1/1/2020", "61"))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.findings()).hasSize(3));
    assertRefused(
        AppointmentRefusal.APPOINTMENT_STILL_OPEN,
        () -> setUp.endService(administrator, office.agency.id(), service));
    before(office, () -> cancel.byBooker(token, 0));
    setUp.endService(administrator, office.agency.id(), service);
  }

  private static Typed somebody() {
    return new Typed("Lê Thị Diệu Linh", "09" + PHONES.incrementAndGet(), "");
  }

  /** Books civil status for the office's day, some days before. */
  private Token office(Office office, String hour, Typed person) {
    return book(office, office.civil, hour, person);
  }

  private Token book(Office office, long service, String hour, Typed person) {
    return VietnamTime.at(
        office.day.minusDays(5) + "T09:00",
        () ->
            book.handle(
                office.agency,
                new Wish(service, office.day, Integer.parseInt(hour)),
                person,
                null,
                Language.VI));
  }

  private boolean moved(Office office, Token token, int hour) {
    before(office, () -> move.handle(token, seen.of(token).version(), office.day, hour));
    return true;
  }

  private static void before(Office office, Runnable work) {
    run(office.day.minusDays(4) + "T09:00", work);
  }

  private static void run(String moment, Runnable work) {
    VietnamTime.at(
        moment,
        () -> {
          work.run();
          return true;
        });
  }

  private static String outcome(Callable<?> work) throws Exception {
    try {
      work.call();
      return "booked";
    } catch (Refused refused) {
      return refused.code().toString();
    }
  }

  /** A service of its own, with a letter nobody has. */
  private long fresh(Office office) {
    var used = setup.services(office.agency.id(), LocalDate.of(2026, 12, 1));
    var letter =
        IntStream.rangeClosed('K', 'Z')
            .mapToObj(each -> String.valueOf((char) each))
            .filter(each -> used.stream().noneMatch(service -> service.prefix().equals(each)))
            .findFirst()
            .orElseThrow();
    setUp.openService(desk.person("quantri"), office.agency.id(), letter, "Việc " + letter);
    return setup.services(office.agency.id(), LocalDate.of(2026, 12, 1)).stream()
        .filter(service -> service.prefix().equals(letter))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private TicketService service(Office office, long id) {
    return setup.service(office.agency.id(), id, LocalDate.of(2026, 12, 1)).orElseThrow();
  }

  private int taken(Office office, int hour) {
    return capacities
        .taken(office.civil, office.day, office.day)
        .getOrDefault(office.day, Map.of())
        .getOrDefault(hour, 0);
  }

  private int booked(Office office, int hour) {
    return jdbc.sql(
            "select count(*) from ticket.appointment where service_id = :service and day = :day and hour = :hour and state = 'BOOKED'")
        .param("service", office.civil)
        .param("day", office.day)
        .param("hour", hour)
        .query(Integer.class)
        .single();
  }

  private List<String> told(Appointment appointment, String kind) {
    return jdbc.sql(
            "select channel from notification.message where subject_type = 'appointment' and subject_id = :id and kind = :kind")
        .param("id", Long.toString(appointment.id()))
        .param("kind", kind)
        .query(String.class)
        .list();
  }

  private List<String> waiting(Appointment appointment) {
    return jdbc.sql(
            "select told_of from notification.message where subject_type = 'appointment' and subject_id = :id and state = 'WAITING'")
        .param("id", Long.toString(appointment.id()))
        .query(String.class)
        .list();
  }
}
