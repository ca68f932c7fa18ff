package vn.motcua.ticket.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.workcalendar.OpenHours;

class OpenHourTest {

  private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

  @Test
  void hours_are_those_of_the_clock_and_a_shorter_one_has_fewer_seats() {
    var hours = OpenHour.of(DAY, List.of(open("07:30", "09:00"), open("13:00", "13:20")));
    assertThat(hours)
        .extracting(each -> each.hour().shown())
        .containsExactly("07:30–08:00", "08:00–09:00", "13:00–13:20");
    assertThat(hours).extracting(each -> each.seats(4)).containsExactly(2, 4, 1);
    assertThat(hours).extracting(each -> each.seats(2)).containsExactly(1, 2, 0);
  }

  @Test
  void an_hour_that_is_interrupted_is_one_hour_of_its_open_minutes() {
    var hours = OpenHour.of(DAY, List.of(open("11:00", "11:20"), open("11:40", "12:00")));
    assertThat(hours).hasSize(1);
    assertThat(hours.getFirst().hour().shown()).isEqualTo("11:00–12:00");
    assertThat(hours.getFirst().seats(6)).isEqualTo(4);
  }

  @Test
  void a_closed_day_has_none() {
    assertThat(OpenHour.of(DAY, List.of())).isEmpty();
  }

  private static OpenHours open(String from, String to) {
    return new OpenHours(LocalTime.parse(from), LocalTime.parse(to));
  }
}
