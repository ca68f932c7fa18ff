package vn.motcua.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static vn.motcua.testing.Refusals.assertRefused;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import vn.motcua.kiosk.Devices;
import vn.motcua.kiosk.PairDevice;
import vn.motcua.kiosk.RegisterDevice;
import vn.motcua.notification.Language;
import vn.motcua.platform.guess.Guesses;
import vn.motcua.platform.token.Token;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.StaleVersion;
import vn.motcua.testing.CitizenBrowser;
import vn.motcua.testing.SignedInAs;
import vn.motcua.testing.VietnamTime;
import vn.motcua.ticket.appointment.BookAppointment;
import vn.motcua.ticket.appointment.BookAppointment.Wish;
import vn.motcua.ticket.appointment.ComeForAppointment;
import vn.motcua.ticket.appointment.DeskAppointments;
import vn.motcua.ticket.appointment.SeenAppointment;
import vn.motcua.ticket.appointment.SweepAppointments;
import vn.motcua.ticket.appointment.Typed;
import vn.motcua.ticket.model.Appointment;
import vn.motcua.ticket.model.AppointmentState;
import vn.motcua.ticket.model.Ticket;
import vn.motcua.ticket.store.AppointmentQueries;
import vn.motcua.ticket.store.AppointmentQueries.Figures;
import vn.motcua.ticket.taking.Waits;

/** The day of an appointment, and what is known of it afterwards. */
class AppointedTest extends AtTheOffice {

  private static final AtomicInteger PHONES = new AtomicInteger(20_000_000);

  @Autowired BookAppointment book;
  @Autowired SeenAppointment seen;
  @Autowired ComeForAppointment come;
  @Autowired DeskAppointments atDesk;
  @Autowired SweepAppointments sweep;
  @Autowired AppointmentQueries queries;
  @Autowired Waits waits;
  @Autowired RegisterDevice register;
  @Autowired PairDevice pair;

  @Test
  void whoever_has_an_appointment_goes_before_others_from_ten_minutes_before_its_hour() {
    var office = new Office();
    var appointment = booked(office, 9);
    office.takes("08:00", office.civil, false);
    office.takes("08:01", office.civil, true);
    var ticket = comes(office, "08:30", appointment);
    office.takes("08:31", office.civil, false);
    assertThat(ahead(office, "08:49", ticket)).isEqualTo(2);
    assertThat(ahead(office, "08:50", ticket)).isZero();
    assertThat(office.calls("08:49", office.clerk, office.first)).isEqualTo("A002");
    assertThat(office.calls("08:50", office.clerk, office.first)).isEqualTo(ticket.label());
    assertThat(office.served(office.clerk).appointedAt())
        .isEqualTo(VietnamTime.instant(office.day + "T09:00"));
    assertThat(office.calls("08:55", office.clerk, office.first)).isEqualTo("A001");
    office.closes();
  }

  @Test
  void whoever_comes_after_the_hour_waits_as_everybody_does() {
    var office = new Office();
    var appointment = booked(office, 8);
    office.takes("08:40", office.civil, false);
    var ticket = comes(office, "08:58", appointment);
    assertThat(ahead(office, "08:59", ticket)).isZero();
    assertThat(ahead(office, "09:00", ticket)).isEqualTo(1);
    assertThat(office.calls("09:00", office.clerk, office.first)).isEqualTo("A001");
    office.closes();
  }

  @Test
  void whoever_was_absent_when_called_goes_first_no_more() {
    var office = new Office();
    var ticket = comes(office, "08:55", booked(office, 9));
    for (var minute = 0; minute < 3; minute++) {
      office.takes("08:5" + (6 + minute), office.civil, false);
    }
    assertThat(office.calls("09:00", office.clerk, office.first)).isEqualTo(ticket.label());
    office.does("09:01", () -> call.absent(office.clerk, office.served(office.clerk).version()));
    assertThat(office.calls("09:02", office.clerk, office.first)).isEqualTo("A002");
    office.closes();
  }

  @Test
  void a_code_works_once_on_its_day_at_its_office() {
    var office = new Office();
    var appointment = booked(office, 9);
    var day = calendar.plusWorkingDays(office.agency.id(), office.day, -1);
    VietnamTime.at(
        day + "T09:00",
        () -> {
          assertRefused(
              AppointmentRefusal.APPOINTMENT_CODE_UNKNOWN,
              () -> come.handle(office.agency, appointment.code(), false));
          return true;
        });
    var other = organisation.agency(desk.person("quantri").agencyId());
    office.does(
        "08:55",
        () -> {
          if (other.id() != office.agency.id()) {
            assertRefused(
                AppointmentRefusal.APPOINTMENT_CODE_UNKNOWN,
                () -> come.handle(other, appointment.code(), false));
          }
          come.handle(office.agency, appointment.shownCode(), false);
          assertRefused(
              AppointmentRefusal.APPOINTMENT_CODE_USED,
              () -> come.handle(office.agency, appointment.code(), false));
        });
    assertThat(queries.find(office.agency.id(), appointment.id()))
        .map(Appointment::state)
        .contains(AppointmentState.CAME);
  }

  @Test
  void a_registered_device_gives_the_ticket_for_a_code_and_a_strange_one_does_not()
      throws Exception {
    var office = new Office();
    var appointment = booked(office, 9);
    var token =
        pair.handle(
            register.handle(desk.person("quantri"), office.agency.id(), "Cửa vào").text(),
            "10.8.0.9");
    var device = new Cookie(Devices.COOKIE, token.text());
    var strange = atDevice(office, new Cookie(Devices.COOKIE, "x"), appointment.code());
    assertThat(strange.getRedirectedUrl()).isEqualTo("/kiosk/so");
    assertThat(text(atDevice(office, device, "12"))).contains("role=\"alert\"");
    assertThat(atDevice(office, device, appointment.shownCode()).getRedirectedUrl())
        .startsWith("/kiosk/so/");
    assertThat(queries.find(office.agency.id(), appointment.id()))
        .map(Appointment::state)
        .contains(AppointmentState.CAME);
  }

  @Test
  void codes_are_not_found_by_trying() throws Exception {
    var office = new Office();
    var appointment = booked(office, 9);
    for (var count = 0; count < Guesses.ALLOWED; count++) {
      assertThat(typed(office, "000000", "10.8.0.1").getStatus()).isEqualTo(422);
    }
    assertThat(text(typed(office, appointment.code(), "10.8.0.1"))).contains("sai nhiều lần");
    assertThat(typed(office, appointment.code(), "10.8.0.2").getRedirectedUrl()).startsWith("/so/");
  }

  @Test
  void the_desk_sees_the_day_and_marks_who_is_not_there_once_the_hour_has_begun() throws Exception {
    var office = new Office();
    var appointment = booked(office, 9);
    var list = at(office, "08:30", () -> page(office, "/desk/appointments"));
    assertThat(list).contains("Lê Thị Diệu Linh", "09:00–10:00", "•••• •••");
    assertThat(list).doesNotContain(appointment.booker().phone().substring(3));
    var one = at(office, "08:30", () -> page(office, "/desk/appointments/" + appointment.id()));
    assertThat(one).contains("0" + appointment.booker().phone().substring(3));
    assertThat(
            jdbc.sql(
                    "select count(*) from audit.entry where action = 'appointment-opened' and subject = :subject")
                .param("subject", "appointment:" + appointment.id())
                .query(Integer.class)
                .single())
        .isEqualTo(1);
    office.does(
        "08:59",
        () ->
            assertRefused(
                AppointmentRefusal.APPOINTMENT_TOO_SOON,
                () -> atDesk.markNotCome(office.clerk, appointment.id(), 0)));
    office.does(
        "09:01",
        () -> {
          assertThatThrownBy(() -> atDesk.markNotCome(office.clerk, appointment.id(), 7))
              .isInstanceOf(StaleVersion.class);
          atDesk.markNotCome(office.clerk, appointment.id(), 0);
        });
    assertThat(at(office, "09:02", () -> page(office, "/desk/appointments"))).contains("Không đến");
  }

  @Test
  void after_the_day_whoever_took_no_ticket_did_not_come_and_a_month_later_nobody_is_known() {
    var office = new Office();
    var link = link(office, 9);
    var missed = seen.of(link);
    var kept = booked(office, 10);
    comes(office, "09:55", kept);
    run(office.day, sweep::run);
    assertThat(seen.of(link).state()).isEqualTo(AppointmentState.BOOKED);
    run(office.day.plusDays(1), sweep::run);
    assertThat(figures(office)).isEqualTo(new Figures(office.civil, 0, 1, 1, 0, 0));
    run(office.day.plusDays(30), sweep::run);
    assertThat(seen.of(link).booker().name()).isEqualTo("Lê Thị Diệu Linh");
    run(office.day.plusDays(31), sweep::run);
    assertThatThrownBy(() -> seen.of(link)).isInstanceOf(NotVisible.class);
    assertThat(
            jdbc.sql(
                    "select concat(name, phone, email, reason, citizen_id) from ticket.appointment where id = any(:ids)")
                .param("ids", new Long[] {missed.id(), kept.id()})
                .query(String.class)
                .list())
        .containsOnly("");
    assertThat(figures(office)).isEqualTo(new Figures(office.civil, 0, 1, 1, 0, 0));
    assertThat(at(office, "09:00", () -> page(office, "/desk/tickets/waits?day=" + office.day)))
        .contains("Không đến", "Hộ tịch");
  }

  @Test
  void a_browser_without_script_goes_from_the_office_to_the_hour_and_books() throws Exception {
    var office = new Office();
    office.seats(office.civil, 4);
    var before = office.day.minusDays(3) + "T09:00";
    var address = "/dat-hen?agency=" + office.agency.id();
    assertThat(site(before, "/dat-hen")).contains(address);
    assertThat(site(before, address)).contains("&amp;service=" + office.civil);
    address += "&service=" + office.civil;
    assertThat(site(before, address)).contains("&amp;day=" + office.day);
    address += "&day=" + office.day;
    assertThat(site(before, address)).contains("&amp;hour=15", "còn 4 chỗ");
    assertThat(site(before, address + "&hour=15")).contains("name=\"phone\"");
    var wrong = sent(before, office, "123", "10.9.0.1");
    assertThat(wrong.getStatus()).isEqualTo(422);
    assertThat(text(wrong)).contains("Nhập số điện thoại di động", "Trần Văn Bình");
    var booked = sent(before, office, phone(), "10.9.0.1");
    var url = Objects.requireNonNull(booked.getRedirectedUrl());
    assertThat(site(before, url)).contains("15:00–16:00", "Trần Văn Bình", "Hủy lịch hẹn");
    assertThat(site(before, url + "/doi")).contains(url + "/doi?day=");
  }

  @Test
  void from_one_address_and_for_one_telephone_only_some_are_made_in_a_while() throws Exception {
    var office = new Office();
    office.seats(office.civil, 60);
    var before = office.day.minusDays(3) + "T09:00";
    for (var count = 0; count < Guesses.ALLOWED; count++) {
      assertThat(sent(before, office, phone(), "10.9.0.2").getStatus()).isEqualTo(302);
    }
    assertThat(text(sent(before, office, phone(), "10.9.0.2"))).contains("Đã đặt nhiều lịch hẹn");
    assertThat(sent(before, office, phone(), "10.9.0.3").getStatus()).isEqualTo(302);
  }

  @Test
  void a_citizen_with_an_account_types_nothing_and_finds_the_appointment_on_the_own_page()
      throws Exception {
    var office = new Office();
    office.seats(office.civil, 4);
    var citizen = new CitizenBrowser(mvc);
    citizen.signUp("0" + CitizenBrowser.digits(11), "Hồ Thị Lan");
    var before = office.day.minusDays(3) + "T09:00";
    var form =
        "/dat-hen?agency="
            + office.agency.id()
            + "&service="
            + office.civil
            + "&day="
            + office.day
            + "&hour=14";
    assertThat(clock(before, () -> citizen.page(form)))
        .contains("Hồ Thị Lan")
        .doesNotContain("name=\"phone\"");
    var booked =
        clock(
            before,
            () ->
                citizen.post(
                    "/dat-hen",
                    "agency",
                    Long.toString(office.agency.id()),
                    "service",
                    Long.toString(office.civil),
                    "day",
                    office.day.toString(),
                    "hour",
                    "14"));
    assertThat(booked.getRedirectedUrl()).startsWith("/dat-hen/");
    var own = clock(before, () -> citizen.page("/toi"));
    assertThat(own).contains("14:00–15:00", "Lịch hẹn sắp tới");
    var id = own.replaceAll("(?s).*/toi/lich-hen/(\\d+).*", "$1");
    var opened = clock(before, () -> citizen.post("/toi/lich-hen/" + id));
    assertThat(clock(before, () -> citizen.page(Objects.requireNonNull(opened.getRedirectedUrl()))))
        .contains("14:00–15:00");
    var stranger = new CitizenBrowser(mvc);
    stranger.signUp("0" + CitizenBrowser.digits(11), "Trần Văn Bình");
    assertThat(clock(before, () -> stranger.post("/toi/lich-hen/" + id)).getStatus())
        .isEqualTo(404);
    assertThat(clock(office.day.plusDays(1) + "T09:00", () -> citizen.page("/toi")))
        .doesNotContain("Lịch hẹn sắp tới");
  }

  private static String phone() {
    return "09" + PHONES.incrementAndGet();
  }

  private Token link(Office office, int hour) {
    office.seats(office.civil, 4);
    return VietnamTime.at(
        office.day.minusDays(5) + "T09:00",
        () ->
            book.handle(
                office.agency,
                new Wish(office.civil, office.day, hour),
                new Typed("Lê Thị Diệu Linh", phone(), ""),
                null,
                Language.VI));
  }

  private Appointment booked(Office office, int hour) {
    return seen.of(link(office, hour));
  }

  private Ticket comes(Office office, String time, Appointment appointment) {
    var token = at(office, time, () -> come.handle(office.agency, appointment.code(), false));
    return store.find(token).orElseThrow();
  }

  private int ahead(Office office, String time, Ticket ticket) {
    return at(office, time, () -> waits.of(ticket).ahead());
  }

  private Figures figures(Office office) {
    return queries.figures(office.agency.id(), office.day).getFirst();
  }

  private static void run(LocalDate day, Runnable work) {
    VietnamTime.at(
        day + "T02:00",
        () -> {
          work.run();
          return true;
        });
  }

  private MockHttpServletResponse atDevice(Office office, Cookie device, String code) {
    return at(
        office,
        "08:55",
        () ->
            mvc.perform(post("/kiosk/so/hen").cookie(device).param("code", code).with(csrf()))
                .andReturn()
                .getResponse());
  }

  private MockHttpServletResponse typed(Office office, String code, String from) {
    return at(
        office,
        "08:55",
        () ->
            mvc.perform(
                    post("/lay-so/hen")
                        .param("agency", Long.toString(office.agency.id()))
                        .param("code", code)
                        .with(csrf())
                        .with(
                            request -> {
                              request.setRemoteAddr(from);
                              return request;
                            }))
                .andReturn()
                .getResponse());
  }

  private MockHttpServletResponse sent(String moment, Office office, String phone, String from)
      throws Exception {
    return clock(
        moment,
        () ->
            mvc.perform(
                    post("/dat-hen")
                        .param("agency", Long.toString(office.agency.id()))
                        .param("service", Long.toString(office.civil))
                        .param("day", office.day.toString())
                        .param("hour", "15")
                        .param("name", "Trần Văn Bình")
                        .param("phone", phone)
                        .with(csrf())
                        .with(
                            request -> {
                              request.setRemoteAddr(from);
                              return request;
                            }))
                .andReturn()
                .getResponse());
  }

  private String site(String moment, String address) {
    return clock(
        moment, () -> text(mvc.perform(get(URI.create(address))).andReturn().getResponse()));
  }

  private String page(Office office, String address) throws Exception {
    return text(
        mvc.perform(get(address).with(SignedInAs.actor(office.clerk))).andReturn().getResponse());
  }

  private interface Work<T> {
    T done() throws Exception;
  }

  private static <T> T clock(String moment, Work<T> work) {
    return VietnamTime.at(
        moment,
        () -> {
          try {
            return work.done();
          } catch (Exception failed) {
            throw new IllegalStateException(failed);
          }
        });
  }

  private static String text(MockHttpServletResponse response) throws Exception {
    return response.getContentAsString(StandardCharsets.UTF_8);
  }
}
