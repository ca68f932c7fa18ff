package vn.motcua.catalogue.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.catalogue.RequiredPaper;

/** Shorter words say no less. */
class EasyWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Tờ khai (nếu người có yêu cầu lựa chọn nộp hồ sơ theo hình thức trực tiếp) | Tờ khai
          Tờ khai, có đủ thông tin (nếu lựa chọn nộp hồ sơ theo hình thức trực tiếp hoặc gửi qua bưu chính) | Tờ khai, có đủ thông tin
          Hộ chiếu hoặc giấy tờ khác còn giá trị sử dụng (sau đây gọi tắt là giấy tờ tùy t… | Hộ chiếu hoặc giấy tờ khác còn giá trị sử dụng
          Hộ chiếu (sau đây gọi là giấy tờ tùy thân), còn giá trị | Hộ chiếu, còn giá trị
          Giấy chứng sinh; trường hợp không có thì nộp văn bản của người làm chứng | Giấy chứng sinh; trường hợp không có thì nộp văn bản của người làm chứng
          Tờ khai. Hai bên có thể khai chung | Tờ khai. Hai bên có thể khai chung
          Văn bản ủy quyền (được chứng thực) | Văn bản ủy quyền (được chứng thực)
          Giấy tờ (nếu có) | Giấy tờ (nếu có)
          """)
  void drops_what_holds_at_the_counter_and_names_for_later_and_nothing_else(
      String official, String easy) {
    assertThat(EasyWords.paper(new RequiredPaper(1, official, 1, 0, "", true, ""))).isEqualTo(easy);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Miễn phí | ''
          8.000 đồng | ''
          15,000 Việt Nam Đồng | ''
          2,000 Việt Nam Đồng (/trang) | 2,000 Việt Nam Đồng (/trang)
          Miễn phí (Phí cấp bản sao theo Thông tư 281) | Miễn phí (Phí cấp bản sao theo Thông tư 281)
          """)
  void keeps_what_a_fee_says_beyond_its_amount(String words, String beyond) {
    assertThat(EasyWords.feeBeyondAmount(words)).isEqualTo(beyond);
  }
}
