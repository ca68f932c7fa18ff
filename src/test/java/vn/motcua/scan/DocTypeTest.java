package vn.motcua.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the code and the description of a document say of its type and number. */
class DocTypeTest {

  @ParameterizedTest
  @CsvSource({
    "Quyết định về việc giao đất, QĐ",
    "QUYẾT  ĐỊNH, QĐ",
    "Hợp đồng chuyển nhượng, HĐ",
    "Giấy ủy quyền, GUQ",
    "Giấy khai sinh, GT",
    "Báo cáotài chính, GT",
    "Tờ khai, GT"
  })
  void the_type_of_a_paper_is_the_word_its_name_begins_with(String paper, String type) {
    assertThat(DocType.of(paper)).isEqualTo(type);
    assertThat(new DocCode("H38.12", type, 1, 1).type()).isEqualTo(type);
  }

  @ParameterizedTest
  @CsvSource({
    "12/QĐ-UBND, 12, QĐ-UBND",
    "12, 12, ''",
    "QĐ-UBND, '', QĐ-UBND",
    "/QĐ, '', QĐ",
    "'', '', ''",
    "012345678901/GT, '', 012345678901/GT"
  })
  void number_and_notation_part_at_the_first_stroke(String typed, String number, String notation) {
    var about = new PaperAbout(null, null, typed, "");
    assertThat(about.codeNumber().orElse("")).isEqualTo(number);
    assertThat(about.codeNotation().orElse("")).isEqualTo(notation);
  }

  @Test
  void nothing_said_is_nothing_known() {
    assertThat(PaperAbout.NONE.codeNumber()).isEqualTo(Optional.empty());
  }
}
