package vn.motcua.dossier.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficialTimeTest {

  @ParameterizedTest
  @CsvSource({
    "2026-11-20, ngày 20 tháng 11 năm 2026",
    "2027-02-05, ngày 05 tháng 02 năm 2027",
    "2027-01-10, ngày 10 tháng 01 năm 2027",
    "2027-03-05, ngày 05 tháng 3 năm 2027",
    "2027-12-31, ngày 31 tháng 12 năm 2027"
  })
  void a_nought_stands_before_small_days_and_the_first_two_months(LocalDate day, String words) {
    assertThat(OfficialTime.day(day)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-11-20T02:12:59Z | 09 giờ 12 phút, ngày 20 tháng 11 năm 2026",
        "2026-11-20T17:30:00Z | 00 giờ 30 phút, ngày 21 tháng 11 năm 2026"
      })
  void a_moment_is_told_in_vietnamese_time(Instant instant, String words) {
    assertThat(OfficialTime.moment(instant)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-11-26T10:00:00Z | 17 giờ 00 phút, thứ Năm, ngày 26 tháng 11 năm 2026",
        "2026-11-23T10:00:00Z | 17 giờ 00 phút, thứ Hai, ngày 23 tháng 11 năm 2026",
        "2026-11-24T10:00:00Z | 17 giờ 00 phút, thứ Ba, ngày 24 tháng 11 năm 2026",
        "2026-11-25T10:00:00Z | 17 giờ 00 phút, thứ Tư, ngày 25 tháng 11 năm 2026",
        "2026-11-27T04:30:00Z | 11 giờ 30 phút, thứ Sáu, ngày 27 tháng 11 năm 2026",
        "2026-01-10T04:30:00Z | 11 giờ 30 phút, thứ Bảy, ngày 10 tháng 01 năm 2026",
        "2026-11-28T17:00:00Z | 00 giờ 00 phút, Chủ nhật, ngày 29 tháng 11 năm 2026"
      })
  void an_appointment_names_the_weekday(Instant instant, String words) {
    assertThat(OfficialTime.appointment(instant)).isEqualTo(words);
  }
}
