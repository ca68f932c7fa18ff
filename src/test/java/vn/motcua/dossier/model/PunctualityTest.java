package vn.motcua.dossier.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.shared.LimitUnit;
import vn.motcua.shared.TimeLimit;
import vn.motcua.shared.Timeliness;
import vn.motcua.shared.Vietnam;

class PunctualityTest {

  private static final LocalDate DUE_ON = LocalDate.of(2026, 11, 26);

  @ParameterizedTest
  @CsvSource({
    "2026-11-25T23:59, EARLY",
    "2026-11-26T00:00, ON_TIME",
    "2026-11-26T16:59, ON_TIME",
    "2026-11-26T23:59, ON_TIME",
    "2026-11-27T00:00, OVERDUE"
  })
  void limits_in_days_compare_days(LocalDateTime finished, Timeliness expected) {
    var due = new Timing.Due(at("2026-11-26T17:00"), DUE_ON, at("2026-11-27T00:00"));
    assertThat(Punctuality.of(TimeLimit.workingDays(3), due, Vietnam.instant(finished)))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"2026-11-26T09:59, EARLY", "2026-11-26T10:00, ON_TIME", "2026-11-26T10:01, OVERDUE"})
  void limits_in_hours_compare_minutes(LocalDateTime finished, Timeliness expected) {
    var due = new Timing.Due(at("2026-11-26T10:00"), DUE_ON, at("2026-11-26T10:00"));
    var limit = new TimeLimit(8, LimitUnit.WORKING_HOUR);
    assertThat(Punctuality.of(limit, due, Vietnam.instant(finished))).isEqualTo(expected);
  }

  private static Instant at(String local) {
    return Vietnam.instant(LocalDateTime.parse(local));
  }
}
