package vn.motcua.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDateTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "05/12/2026",
        "5/12/2026",
        " 05 / 12 / 2026 ",
        "05-12-2026",
        "5.12.2026",
        "05122026",
        "2026-12-05"
      })
  void a_day_is_read_however_people_write_it(String typed) {
    assertThat(TypedDate.read(typed)).contains(LocalDate.of(2026, 12, 5));
    assertThat(TypedDate.show(typed)).isEqualTo("05/12/2026");
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "mai",
        "31/02/2026",
        "12/2026",
        "5/13/2026",
        "05/12/26",
        "5122026",
        "2026/12/05",
        "29/02/2025",
        "01/01/1899",
        "01/01/2200",
        "+999999999-01-01"
      })
  void what_is_no_day_is_none(String typed) {
    assertThat(TypedDate.read(typed)).isEmpty();
  }

  @Test
  void what_is_no_day_is_shown_as_it_was_typed() {
    assertThat(TypedDate.show("31/02/2026")).isEqualTo("31/02/2026");
    assertThat(TypedDate.show(null)).isEmpty();
  }
}
