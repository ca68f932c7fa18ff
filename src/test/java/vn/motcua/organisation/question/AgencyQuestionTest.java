package vn.motcua.organisation.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.organisation.AgencyLevel;
import vn.motcua.organisation.OrganisationRefusal;
import vn.motcua.shared.Finding;
import vn.motcua.shared.Refused;

class AgencyQuestionTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @Test
  void nothing_asked_means_all_agencies_of_today() {
    assertThat(AgencyQuestion.of(null, null, null, null, TODAY))
        .isEqualTo(new AgencyQuestion("", null, TODAY, 50));
  }

  @Test
  void reads_what_was_typed() {
    assertThat(AgencyQuestion.of(" vinh hoang ", "COMMUNE", "2025-06-30", "10", TODAY))
        .isEqualTo(
            new AgencyQuestion("vinh hoang", AgencyLevel.COMMUNE, LocalDate.of(2025, 6, 30), 10));
  }

  @ParameterizedTest
  @ValueSource(strings = {"30/06/2025", "2025-02-30", "hôm qua", "+999999999-01-01", "0001-01-01"})
  void refuses_what_is_no_day(String typed) {
    assertThatThrownBy(() -> AgencyQuestion.day(typed, TODAY)).isInstanceOf(Refused.class);
  }

  @Test
  void refuses_all_that_is_wrong_at_once() {
    var refused =
        catchThrowableOfType(
            Refused.class, () -> AgencyQuestion.of("x", "XÃ", "2025-13-01", "101", TODAY));
    assertThat(refused.findings())
        .extracting(Finding::code)
        .containsExactlyInAnyOrder(
            OrganisationRefusal.AGENCY_LEVEL_UNKNOWN,
            OrganisationRefusal.AGENCY_DATE_IMPOSSIBLE,
            OrganisationRefusal.AGENCY_LIMIT_OUT_OF_RANGE);
  }
}
