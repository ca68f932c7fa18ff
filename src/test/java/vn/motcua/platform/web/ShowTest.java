package vn.motcua.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import vn.motcua.platform.web.piece.Due;
import vn.motcua.shared.TimeLimit;

class ShowTest {

  private static final int DAY = 480;

  private static String in(String language, Supplier<String> words) {
    var messages = new ResourceBundleMessageSource();
    messages.setBasename("messages.platform");
    messages.setDefaultEncoding("UTF-8");
    messages.setFallbackToSystemLocale(false);
    var said = new StringBuilder();
    Words.with(messages, Locale.of(language), () -> said.append(words.get()));
    return said.toString();
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0 phút",
    "25, 25 phút",
    "60, 1 giờ",
    "200, 3 giờ",
    "480, 1 ngày",
    "659, 1 ngày 2 giờ",
    "1140, 2 ngày 3 giờ",
    "480000, 1.000 ngày"
  })
  void says_working_time_in_days_and_hours(long minutes, String words) {
    assertThat(in("vi", () -> Show.workingTime(minutes, DAY))).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({"540, 1 day 1 hour", "1140, 2 days 3 hours", "1, 1 minute"})
  void says_working_time_in_english(long minutes, String words) {
    assertThat(in("en", () -> Show.workingTime(minutes, DAY))).isEqualTo(words);
  }

  @Test
  void writes_days_and_moments_of_vietnam_whatever_the_zone_of_the_machine() {
    var lateEvening = Instant.parse("2026-11-22T23:30:00Z");
    assertThat(in("vi", () -> Show.moment(lateEvening))).isEqualTo("T2 23/11, 06:30");
    assertThat(in("vi", () -> Show.fullDay(LocalDate.of(2026, 11, 29))))
        .isEqualTo("Chủ nhật 29/11/2026");
    assertThat(in("vi", () -> Show.sentence(Show.day(LocalDate.of(2026, 11, 27)))))
        .isEqualTo("Thứ Sáu 27/11");
    assertThat(in("en", () -> Show.day(LocalDate.of(2026, 11, 27)))).isEqualTo("Friday 27/11");
  }

  @Test
  void writes_money_with_dots() {
    assertThat(Show.money(12_000)).isEqualTo("12.000\u00a0đ");
    assertThat(Show.money(0)).isEqualTo("0\u00a0đ");
  }

  @Test
  void says_limits_in_the_words_of_the_law() {
    assertThat(in("vi", () -> Show.limit(TimeLimit.workingDays(3)))).isEqualTo("3 ngày làm việc");
    assertThat(in("vi", () -> Show.limit(TimeLimit.SAME_DAY))).isEqualTo("Trong ngày");
  }

  @ParameterizedTest
  @CsvSource({"960, OK, Còn 2 ngày", "959, SOON, Còn 1 ngày 7 giờ", "0, SOON, Hết hạn hôm nay"})
  void a_due_chip_turns_soon_below_two_days(long minutes, Due.State state, String words) {
    assertThat(in("vi", () -> Due.running(minutes, DAY, 2).words())).isEqualTo(words);
    assertThat(in("vi", () -> Due.running(minutes, DAY, 2).state().name())).isEqualTo(state.name());
  }

  @Test
  void a_due_chip_says_how_long_overdue_in_working_time() {
    assertThat(in("vi", () -> Due.late(780, DAY).words())).isEqualTo("Quá hạn 1 ngày 5 giờ");
  }
}
