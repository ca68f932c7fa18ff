package vn.motcua.satisfaction.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpanTest {

  @ParameterizedTest
  @CsvSource({
    "2026, 2026-01-01, 2026-12-31",
    "2026-q4, 2026-10-01, 2026-12-31",
    "2026-02, 2026-02-01, 2026-02-28"
  })
  void is_read_from_an_address(String key, LocalDate from, LocalDate to) {
    assertThat(Span.of(key)).contains(new Span(key, from, to));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1999", "2026-13", "2026-q5", "2026-1", "2026-q4'--"})
  void anything_else_is_none(String key) {
    assertThat(Span.of(key)).isEmpty();
  }

  @Test
  void a_year_is_put_together_from_january() {
    assertThat(Span.of("2026-q3").orElseThrow().yearBegins()).isEqualTo("2026-01-01");
  }
}
