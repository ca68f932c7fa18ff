package vn.motcua.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far a procedure is online, by the words of the published list. */
class OnlineLevelTest {

  @ParameterizedTest
  @CsvSource({
    "toàn trình, FULL",
    "Toàn trình (isFullProcess=true), FULL",
    "một phần, PARTIAL",
    "có nộp trực tuyến (mức độ không ghi trong nguồn), SUBMITTED",
    "không thấy kênh trực tuyến, NONE",
    "cung cấp thông tin, NONE",
    "'', UNKNOWN",
  })
  void is_read_from_the_words_of_the_list(String words, OnlineLevel level) {
    assertThat(OnlineLevel.of(words)).isEqualTo(level);
    assertThat(level.isOffered()).isEqualTo(words.matches("(?i)(toàn trình|một phần).*"));
    assertThat(level.isSubmitted()).isEqualTo(words.matches("(?i)(toàn trình|một phần|có nộp).*"));
  }
}
