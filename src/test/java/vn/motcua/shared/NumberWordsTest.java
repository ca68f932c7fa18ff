package vn.motcua.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberWordsTest {

  @ParameterizedTest
  @CsvSource({
    "0, không",
    "5, năm",
    "10, mười",
    "15, mười lăm",
    "21, hai mươi mốt",
    "24, hai mươi tư",
    "35, ba mươi lăm",
    "100, một trăm",
    "105, một trăm linh năm",
    "111, một trăm mười một",
    "2000, hai nghìn",
    "2026, hai nghìn không trăm hai mươi sáu",
    "12000, mười hai nghìn",
    "200000, hai trăm nghìn",
    "1005000, một triệu không trăm linh năm nghìn",
    "3000000001, ba tỷ không trăm linh một"
  })
  void numbers_are_read_out(long number, String words) {
    assertThat(NumberWords.of(number)).isEqualTo(words);
  }

  @Test
  void money_begins_with_a_capital() {
    assertThat(NumberWords.dong(6000)).isEqualTo("Sáu nghìn đồng");
  }

  @Test
  void april_is_thang_tu() {
    assertThat(NumberWords.day(LocalDate.of(2026, 4, 15)))
        .isEqualTo("ngày mười lăm tháng tư năm hai nghìn không trăm hai mươi sáu");
  }
}
