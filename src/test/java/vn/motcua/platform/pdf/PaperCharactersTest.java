package vn.motcua.platform.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaperCharactersTest {

  private static final String VIETNAMESE =
      "aàáảãạăằắẳẵặâầấẩẫậđeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵ";

  @Test
  void every_vietnamese_letter_can_be_printed() {
    var letters = VIETNAMESE + VIETNAMESE.toUpperCase(Locale.ROOT) + "“”‘’…–—₫%°²³½#";
    assertThat(PaperCharacters.printable(letters)).isEqualTo(letters);
  }

  @Test
  void decomposed_text_is_composed() {
    var decomposed = Normalizer.normalize(VIETNAMESE, Normalizer.Form.NFD);
    assertThat(PaperCharacters.printable(decomposed)).isEqualTo(VIETNAMESE);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          Anh 😀 Ba, Anh □ Ba
          东京 ☑, □□ □
          zero\u200Bwidth\uFEFF, zerowidth
          heart❤\uFE0F, heart□
          wide\u3000blank, wide blank
          bell\u0007, bell
          \uD800half, □half
          """)
  void what_has_no_glyph_is_seen_as_such(String typed, String printed) {
    assertThat(PaperCharacters.printable(typed)).isEqualTo(printed);
  }

  @Test
  void the_stand_in_has_a_glyph_itself() {
    assertThat(PaperCharacters.printable("□")).isEqualTo("□");
  }
}
