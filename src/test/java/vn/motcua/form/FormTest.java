package vn.motcua.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which line of a checklist a form stands for. */
class FormTest {

  @ParameterizedTest
  @CsvSource({
    "'Tờ khai đăng ký khai sinh theo mẫu (nếu nộp trực tiếp)', true",
    "'TỜ KHAI ĐĂNG KÝ KHAI SINH', true",
    "'Mẫu hộ tịch điện tử tương tác đăng ký khai sinh (do người yêu cầu …)', true",
    "'Giấy chứng sinh', false",
    "'Tờ khai đăng ký nhận cha, mẹ, con', false"
  })
  void knows_the_papers_it_replaces(String paper, boolean replaced) {
    assertThat(SchemaFiles.shipped("birth-registration.1").form().replaces(paper))
        .isEqualTo(replaced);
  }

  @Test
  void the_generic_one_replaces_no_form_of_the_law() {
    assertThat(SchemaFiles.shipped("generic.1").form().replaces("Đơn đề nghị theo mẫu")).isFalse();
  }
}
