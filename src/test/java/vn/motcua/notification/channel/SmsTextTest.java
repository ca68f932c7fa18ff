package vn.motcua.notification.channel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmsTextTest {

  @Test
  void diacritics_are_left_out_and_what_no_telephone_has_becomes_a_question_mark() {
    assertThat(SmsText.plain("Đường Nguyễn Huệ – số “12”… 5.000 ₫ 漢"))
        .isEqualTo("Duong Nguyen Hue - so \"12\"... 5.000 d ?");
    assertThat(SmsText.plain("Hồ sơ ƯƠẮẶỖ")).isEqualTo("Ho so UOAAO");
  }

  @ParameterizedTest
  @CsvSource({
    "a, 160, 1",
    "a, 161, 2",
    "a, 306, 2",
    "a, 307, 3",
    "ư, 70, 1",
    "ư, 71, 2",
    "ư, 134, 2",
    "ư, 135, 3",
    "€, 80, 1",
    "€, 81, 2"
  })
  void parts_are_counted_as_networks_count_them(String letter, int times, int parts) {
    assertThat(SmsText.parts(letter.repeat(times))).isEqualTo(parts);
  }

  @Test
  void what_does_not_fit_with_diacritics_goes_without_and_is_cut_at_three_parts() {
    assertThat(SmsText.fitting("Đã nhận", false)).isEqualTo("Đã nhận");
    assertThat(SmsText.fitting("Đã nhận", true)).isEqualTo("Da nhan");
    assertThat(SmsText.fitting("ư".repeat(300), false)).isEqualTo("u".repeat(300));
    assertThat(SmsText.fitting("ư".repeat(600), false)).isEqualTo("u".repeat(459));
  }
}
