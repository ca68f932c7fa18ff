package vn.motcua.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static vn.motcua.testing.Refusals.assertRefused;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.util.Collections;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import vn.motcua.kiosk.Devices;
import vn.motcua.kiosk.PairDevice;
import vn.motcua.kiosk.RegisterDevice;
import vn.motcua.platform.token.Token;
import vn.motcua.testing.VietnamTime;
import vn.motcua.ticket.taking.Waits;

/** Numbers taken, and how long their holders wait. */
class TakingTest extends AtTheOffice {

  @Autowired Waits waits;
  @Autowired RegisterDevice register;
  @Autowired PairDevice pair;

  @Test
  void numbers_are_without_gaps_per_service_and_day_and_the_first_come_is_called_first() {
    var office = new Office();
    assertThat(office.takes("07:10", office.civil, false).label()).isEqualTo("A001");
    assertThat(office.takes("07:11", office.copies, false).label()).isEqualTo("B001");
    assertThat(office.takes("07:12", office.civil, false).label()).isEqualTo("A002");
    assertThat(office.calls("07:20", office.clerk, office.first)).isEqualTo("A001");
    assertThat(office.calls("07:30", office.clerk, office.first)).isEqualTo("B001");
    assertThat(office.calls("07:40", office.clerk, office.first)).isEqualTo("A002");
    assertThat(office.calls("07:50", office.clerk, office.first)).isEmpty();
    assertThat(new Office().takes("07:10", office.civil, false).label()).isEqualTo("A001");
  }

  @Test
  void of_many_at_once_each_gets_a_number_of_its_own_and_none_is_left_out() throws Exception {
    var office = new Office();
    Callable<String> taking = () -> office.takes("08:00", office.civil, false).label();
    try (var many = Executors.newFixedThreadPool(8)) {
      var labels =
          many.invokeAll(Collections.nCopies(24, taking)).stream()
              .map(AtTheOffice::result)
              .sorted()
              .toList();
      assertThat(labels).doesNotHaveDuplicates().hasSize(24);
      assertThat(labels.getFirst()).isEqualTo("A001");
      assertThat(labels.getLast()).isEqualTo("A024");
    }
  }

  @Test
  void a_ticket_says_how_many_go_before_and_about_how_long() {
    var office = new Office();
    office.takes("08:00", office.civil, false);
    office.takes("08:01", office.civil, false);
    var third = office.takes("08:02", office.civil, false);
    office.does("08:03", () -> assertThat(waits.of(third)).isEqualTo(new Waits.Place(2, 20)));
    office.calls("08:03", office.clerk, office.first);
    office.calls("08:07", office.clerk, office.first);
    office.does("08:11", () -> call.done(office.clerk, office.served(office.clerk).version()));
    office.does("08:11", () -> assertThat(waits.of(third)).isEqualTo(new Waits.Place(0, 0)));
    var last = office.takes("08:12", office.civil, false);
    office.does("08:12", () -> assertThat(waits.of(last)).isEqualTo(new Waits.Place(1, 4)));
  }

  @Test
  void outside_hours_no_tickets_are_given_shortly_before_opening_they_are() {
    var office = new Office();
    office.does(
        "05:00",
        () ->
            assertRefused(
                TicketRefusal.TICKET_CLOSED,
                () -> take.handle(office.agency, office.civil, false, true)));
    assertThat(office.takes("06:50", office.civil, false).label()).isEqualTo("A001");
    VietnamTime.at(
        office.day + "T08:00",
        () -> {
          assertRefused(
              TicketRefusal.TICKET_SERVICE_UNKNOWN,
              () -> take.handle(office.agency, -1, false, true));
          return true;
        });
    var sunday = office.day.with(DayOfWeek.SUNDAY);
    VietnamTime.at(
        sunday + "T08:00",
        () -> {
          assertRefused(
              TicketRefusal.TICKET_CLOSED,
              () -> take.handle(office.agency, office.civil, false, true));
          return true;
        });
  }

  @Test
  void a_device_gives_tickets_of_its_office_and_a_telephone_one_at_a_time() throws Exception {
    var office = new Office();
    var token =
        pair.handle(
            register.handle(desk.person("quantri"), office.agency.id(), "Cửa vào").text(),
            "10.7.0.1");
    var device = new Cookie(Devices.COOKIE, token.text());
    assertThat(
            at(
                    office,
                    "08:00",
                    () ->
                        mvc.perform(
                                post("/kiosk/so")
                                    .param("service", Long.toString(office.civil))
                                    .with(csrf()))
                            .andReturn()
                            .getResponse())
                .getStatus())
        .isEqualTo(403);
    var taken =
        at(
            office,
            "08:00",
            () ->
                mvc.perform(
                        post("/kiosk/so")
                            .cookie(device)
                            .param("service", Long.toString(office.civil))
                            .with(csrf()))
                    .andReturn()
                    .getResponse());
    var shown =
        at(
            office,
            "08:01",
            () ->
                mvc.perform(get(Objects.requireNonNull(taken.getRedirectedUrl())).cookie(device))
                    .andReturn()
                    .getResponse());
    assertThat(shown.getContentAsString(StandardCharsets.UTF_8)).contains("A001", "<path d=");

    var first = phone(office, null);
    assertThat(first.getRedirectedUrl()).startsWith("/so/");
    var cookie = Objects.requireNonNull(first.getCookie("MOTCUA_TICKET"));
    assertThat(phone(office, cookie).getRedirectedUrl()).isEqualTo(first.getRedirectedUrl());
    assertThat(
            jdbc.sql("select count(*) from ticket.ticket where day = cast(:day as date)")
                .param("day", office.day.toString())
                .query(Integer.class)
                .single())
        .isEqualTo(2);
    assertThat(store.find(new Token("AAAAAAAAAAAAAAAAAAAAAA"))).isEmpty();
  }

  private MockHttpServletResponse phone(Office office, @Nullable Cookie cookie) {
    return at(
        office,
        "08:02",
        () -> {
          var request =
              post("/lay-so")
                  .param("agency", Long.toString(office.agency.id()))
                  .param("service", Long.toString(office.copies))
                  .with(csrf());
          return mvc.perform(cookie == null ? request : request.cookie(cookie))
              .andReturn()
              .getResponse();
        });
  }
}
