package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DossierCodeTest {

  @Test
  void composes_agency_day_and_number() {
    assertThat(DossierCode.of("H50.101", LocalDate.of(2026, 11, 20), 12).value())
        .isEqualTo("H50.101-261120-0012");
  }

  @Test
  void goes_on_past_9999_a_day() {
    assertThat(DossierCode.of("H50.101", LocalDate.of(2026, 1, 2), 12345).value())
        .isEqualTo("H50.101-260102-12345");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "H50.101-261120-0012",
        " h50.101-261120-0012 ",
        "H15.50.05.13-261008-0975",
        "G09-261008-0912345",
        "000.15.22.H40-190215-0007"
      })
  void reads_codes_of_today_of_ministries_and_of_old(String typed) {
    assertThat(DossierCode.parse(typed)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "H50.101-261320-0012",
        "H50.101-260230-0001",
        "H50.101-261120-012",
        "H50.101-261120-00123456",
        "50.101-261120-0012",
        "H50.101.102.103.104.105.106.107.108.109-261120-0012",
        "H50.101-261120-0012; drop table"
      })
  void refuses_what_is_no_code(String typed) {
    assertThat(DossierCode.parse(typed)).isEmpty();
  }
}
