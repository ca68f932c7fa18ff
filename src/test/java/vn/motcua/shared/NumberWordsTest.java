package vn.motcua.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Random;
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
    "3000000001, ba tỷ không trăm linh một",
    "1, một",
    "4, bốn",
    "11, mười một",
    "14, mười bốn",
    "20, hai mươi",
    "44, bốn mươi tư",
    "51, năm mươi mốt",
    "55, năm mươi lăm",
    "101, một trăm linh một",
    "104, một trăm linh bốn",
    "110, một trăm mười",
    "115, một trăm mười lăm",
    "404, bốn trăm linh bốn",
    "444, bốn trăm bốn mươi tư",
    "1001, một nghìn không trăm linh một",
    "1010, một nghìn không trăm mười",
    "20004, hai mươi nghìn không trăm linh bốn",
    "21021, hai mươi mốt nghìn không trăm hai mươi mốt",
    "105500, một trăm linh năm nghìn năm trăm",
    "1000000, một triệu",
    "1000015, một triệu không trăm mười lăm",
    "2500000, hai triệu năm trăm nghìn",
    "1000000000, một tỷ",
    "24005001111, hai mươi tư tỷ không trăm linh năm triệu không trăm linh một nghìn một trăm mười một",
    "999999999999, chín trăm chín mươi chín tỷ chín trăm chín mươi chín triệu chín trăm chín mươi chín nghìn chín trăm chín mươi chín",
    "1000000000000, một nghìn tỷ"
  })
  void numbers_are_read_out(long number, String words) {
    assertThat(NumberWords.of(number)).isEqualTo(words);
  }

  @Test
  void whatever_is_read_out_is_understood_again() {
    var seed = System.nanoTime();
    var random = new Random(seed);
    for (var i = 0; i < 20_000; i++) {
      var digits = 1 + random.nextInt(12);
      var number = random.nextLong((long) Math.pow(10, digits));
      // noughts in the middle are where mistakes are made
      var holed = i % 2 == 0 ? number : number / 1_000_000 * 1_000_000 + number % (1 + i % 1000);
      var words = NumberWords.of(holed);
      assertThat(SlowNumberWords.of(holed)).as("%d, seed %d", holed, seed).isEqualTo(words);
      assertThat(SlowNumberWords.understood(words)).as("%s, seed %d", words, seed).isEqualTo(holed);
    }
    for (var number = 0L; number < 10_000; number++) {
      assertThat(SlowNumberWords.of(number)).isEqualTo(NumberWords.of(number));
    }
  }

  @Test
  void beyond_a_thousand_billions_and_below_nothing_nothing_is_read_out() {
    assertThatThrownBy(() -> NumberWords.of(1_000_000_000_001L))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> NumberWords.of(-1)).isInstanceOf(IllegalArgumentException.class);
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
