package vn.motcua.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierCodeTest {

  @ParameterizedTest
  @CsvSource({
    "000.00.15.H40, H40.15",
    "000.00.00.H50, H50",
    "012.03.15.H40, H40.15.03.012",
    "' h50.101 ', H50.101",
    "H50.000, H50.000"
  })
  void reads_both_written_forms(String typed, String code) {
    assertThat(IdentifierCode.normalise(typed)).isEqualTo(code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ".",
        "H50.",
        ".H50",
        "H50..1",
        "H50-101",
        "H50.1Đ",
        "H50.101.H50.101.H50.101.H50.101.H501"
      })
  void knows_malformed_codes(String code) {
    assertThat(IdentifierCode.isWellFormed(code)).isFalse();
  }
}
