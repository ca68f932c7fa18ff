package vn.motcua.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static vn.motcua.testing.Refusals.assertRefused;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import vn.motcua.shared.Denied;
import vn.motcua.shared.StaleVersion;
import vn.motcua.testing.VietnamTime;
import vn.motcua.ticket.model.State;
import vn.motcua.ticket.model.Ticket;
import vn.motcua.ticket.store.WaitQueries;

/** Numbers called at counters and shown in the hall; how long people waited. */
class CallingTest extends AtTheOffice {

  @Autowired WaitQueries queries;

  @Test
  void two_counters_that_call_at_once_never_get_the_same_ticket() throws Exception {
    var office = new Office();
    for (var round = 0; round < 5; round++) {
      office.takes("08:0" + round, office.civil, false);
      office.takes("08:0" + round, office.civil, false);
      try (var two = Executors.newFixedThreadPool(2)) {
        var called =
            two
                .invokeAll(
                    List.<Callable<String>>of(
                        () -> office.calls("09:00", office.clerk, office.first),
                        () -> office.calls("09:00", office.colleague(), office.second)))
                .stream()
                .map(AtTheOffice::result)
                .toList();
        assertThat(called).doesNotHaveDuplicates().doesNotContain("");
      }
    }
    office.closes();
  }

  @Test
  void a_counter_serves_one_at_a_time_and_its_colleague_another() {
    var office = new Office();
    office.takes("08:00", office.civil, false);
    office.takes("08:01", office.civil, false);
    office.calls("08:10", office.clerk, office.first);
    office.does(
        "08:11",
        () ->
            assertRefused(
                TicketRefusal.TICKET_COUNTER_TAKEN,
                () -> call.next(office.colleague(), office.first)));
    assertThat(office.calls("08:12", office.colleague(), office.second)).isEqualTo("A002");
    office.closes();
  }

  @Test
  void whoever_has_priority_is_called_first() {
    var office = new Office();
    office.takes("08:00", office.civil, false);
    office.takes("08:05", office.civil, true);
    assertThat(office.calls("08:10", office.clerk, office.first)).isEqualTo("A002");
    assertThat(office.calls("08:20", office.clerk, office.first)).isEqualTo("A001");
    office.closes();
  }

  @Test
  void whoever_is_absent_comes_back_behind_three_others_and_is_gone_the_second_time() {
    var office = new Office();
    for (var minute = 0; minute < 5; minute++) {
      office.takes("08:0" + minute, office.civil, false);
    }
    assertThat(office.calls("08:10", office.clerk, office.first)).isEqualTo("A001");
    office.does("08:11", () -> call.absent(office.clerk, office.served(office.clerk).version()));
    for (var label : List.of("A002", "A003", "A004", "A001")) {
      assertThat(office.calls("08:20", office.clerk, office.first)).isEqualTo(label);
    }
    var served = office.served(office.clerk);
    office.does("08:30", () -> call.absent(office.clerk, served.version()));
    assertThat(state(served)).isEqualTo(State.LEFT);
    assertThat(office.calls("08:31", office.clerk, office.first)).isEqualTo("A005");
    office.closes();
  }

  @Test
  void a_ticket_goes_to_another_service_with_its_place_and_a_stale_press_changes_nothing() {
    var office = new Office();
    office.takes("08:00", office.civil, false);
    office.takes("08:05", office.copies, false);
    office.calls("08:10", office.clerk, office.first);
    var served = office.served(office.clerk);
    office.does("08:11", () -> call.again(office.clerk, served.version()));
    office.does(
        "08:12",
        () ->
            assertThatThrownBy(() -> call.transfer(office.clerk, served.version(), office.copies))
                .isInstanceOf(StaleVersion.class));
    office.does(
        "08:13",
        () -> call.transfer(office.clerk, office.served(office.clerk).version(), office.copies));
    assertThat(office.calls("08:14", office.colleague(), office.second)).isEmpty();
    assertThat(office.calls("08:15", office.clerk, office.first)).isEqualTo("A001");
    office.closes();
  }

  @Test
  void what_is_taken_in_from_whoever_is_served_joins_the_ticket() {
    var office = new Office();
    office.takes("08:00", office.civil, false);
    office.calls("08:10", office.clerk, office.first);
    var ticket = office.served(office.clerk);
    var dossier = VietnamTime.at(office.day + "T08:15", desk::received);
    assertThat(store.dossiers(ticket.id())).containsExactly(dossier.code().value());
    office.does("08:20", () -> call.done(office.clerk, office.served(office.clerk).version()));
    var later = VietnamTime.at(office.day + "T08:25", desk::received);
    assertThat(store.dossiers(ticket.id())).doesNotContain(later.code().value());
  }

  @Test
  void waits_are_told_by_service_and_counter_against_the_target() {
    var office = new Office();
    for (var minute = 0; minute < 4; minute++) {
      office.takes("08:0" + minute, office.civil, false);
    }
    office.calls("08:10", office.clerk, office.first);
    office.calls("08:11", office.clerk, office.first);
    office.calls("08:12", office.clerk, office.first);
    office.calls("09:03", office.clerk, office.first);
    office.closes();
    assertThat(queries.waits(office.agency.id(), office.day, false, 20))
        .containsExactly(new WaitQueries.Wait(office.civil, 4, 10, 45, 3));
    assertThat(queries.waits(office.agency.id(), office.day, true, 20))
        .containsExactly(new WaitQueries.Wait(office.first, 4, 10, 45, 3));
  }

  @Test
  void the_hall_shows_numbers_and_what_to_say_and_answers_not_changed_until_somebody_calls()
      throws Exception {
    var office = new Office();
    office.takes("08:00", office.civil, false);
    office.calls("08:10", office.clerk, office.first);
    var hall = "/man-hinh/" + office.agency.id() + "/goi";
    var answer = at(office, "08:11", () -> mvc.perform(get(hall)).andReturn().getResponse());
    assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
        .contains("A001", "Quầy 1", "Mời số a không không một đến quầy số một");
    var tag = Objects.requireNonNull(answer.getHeader("ETag"));
    assertThat(hall(office, hall, tag).getStatus()).isEqualTo(304);
    office.does("08:12", () -> call.again(office.clerk, office.served(office.clerk).version()));
    assertThat(hall(office, hall, tag).getStatus()).isEqualTo(200);
    office.closes();
  }

  @Test
  void only_the_desk_calls_and_only_administrators_set_up() {
    var office = new Office();
    assertThatThrownBy(() -> call.next(desk.person("canbo"), office.first))
        .isInstanceOf(Denied.class);
    assertThatThrownBy(() -> setUp.openService(office.clerk, office.agency.id(), "Z", "Việc khác"))
        .isInstanceOf(Denied.class);
    var administrator = desk.person("quantri");
    assertRefused(
        TicketRefusal.TICKET_PREFIX_TAKEN,
        () -> setUp.openService(administrator, office.agency.id(), "a", "Việc khác"));
    assertRefused(
        TicketRefusal.TICKET_PREFIX_ODD,
        () -> setUp.openService(administrator, office.agency.id(), "Đ", "Việc khác"));
    assertRefused(
        TicketRefusal.TICKET_NUMBER_TAKEN,
        () -> setUp.openCounter(administrator, office.agency.id(), "1", List.of(office.civil)));
    assertRefused(
        TicketRefusal.TICKET_SERVES_NOTHING,
        () -> setUp.openCounter(administrator, office.agency.id(), "9", List.of(-1L)));
  }

  private MockHttpServletResponse hall(Office office, String path, String tag) {
    return at(
        office,
        "08:13",
        () -> mvc.perform(get(path).header("If-None-Match", tag)).andReturn().getResponse());
  }

  private State state(Ticket ticket) {
    return State.valueOf(
        jdbc.sql("select state from ticket.ticket where id = :id")
            .param("id", ticket.id())
            .query(String.class)
            .single());
  }
}
