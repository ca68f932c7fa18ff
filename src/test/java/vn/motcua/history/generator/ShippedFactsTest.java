package vn.motcua.history.generator;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.organisation.Organisation;
import vn.motcua.shared.TimeLimit;
import vn.motcua.shared.Vietnam;
import vn.motcua.testing.UseCaseTest;
import vn.motcua.workcalendar.WorkCalendar;
import vn.motcua.workcalendar.engine.DeadlineArithmetic;
import vn.motcua.workcalendar.engine.LocalMinute;
import vn.motcua.workcalendar.shipped.ShippedCalendar;

/** What is generated without a database agrees with what a new database holds. */
@UseCaseTest
class ShippedFactsTest {

  @Autowired Organisation organisation;
  @Autowired WorkCalendar calendar;

  @Test
  void each_agency_is_found_as_of_the_day_it_took_the_dossier_in() throws IOException {
    var out = new ByteArrayOutputStream();
    History.of(HistoryOrder.parse(List.of("--dossiers", "6000", "--seed", "2"))).write(out);
    try (var lines = CsvReader.builder().ofNamedCsvRecord(out.toString(StandardCharsets.UTF_8))) {
      for (var line : lines) {
        var code = line.getField("agency");
        var on = LocalDate.parse(line.getField("receivedAt").substring(0, 10));
        assertThat(organisation.find(code, on)).as("%s on %s", code, on).isPresent();
      }
    }
  }

  @Test
  void the_shipped_calendar_is_the_one_a_database_begins_with() {
    var country = organisation.find("96", LocalDate.of(2026, 1, 1)).orElseThrow().id();
    var shipped = ShippedCalendar.read();
    for (var on = LocalDate.of(ShippedCalendar.FIRST_YEAR, 1, 1);
        on.getYear() < ShippedCalendar.LAST_YEAR;
        on = on.plusDays(1)) {
      var day = shipped.day(on);
      assertThat(day.working()).as("%s", on).isEqualTo(calendar.isWorkingDay(country, on));
      if (day.working()) {
        var evening = LocalMinute.of(on, 14 * 60 + 59);
        for (var limit : List.of(TimeLimit.SAME_DAY, TimeLimit.workingDays(1))) {
          assertThat(DeadlineArithmetic.deadline(shipped, evening, limit, List.of()).dueAt())
              .isEqualTo(
                  calendar
                      .deadline(country, LocalMinute.instant(evening), limit, List.of())
                      .dueAt());
        }
        assertThat(calendar.cutOff(country, on).toSecondOfDay() / 60)
            .isEqualTo(shipped.cutOff(on).minuteOfDay());
        var opens = Vietnam.instant(on.atTime(day.shifts().getFirst().opens()));
        assertThat(calendar.between(country, opens, calendar.closing(country, on)).minutes())
            .isEqualTo(day.openMinutes());
      }
    }
  }
}
