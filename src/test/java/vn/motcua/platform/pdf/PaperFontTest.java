package vn.motcua.platform.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;

/** The face marks are drawn with. */
class PaperFontTest {

  private static final String LETTERS =
      "aăâeêioôơuưyđ AĂÂEÊIOÔƠUƯYĐ àáảãạ ằắẳẵặ ầấẩẫậ èéẻẽẹ ềếểễệ ìíỉĩị òóỏõọ ồốổỗộ ờớởỡợ ùúủũụ ừứửữự ỳýỷỹỵ"
          + " ỲÝỶỸỴ ẰẮẲẴẶ 0123456789 .,;:/()“”–… +07:00 ₫";

  @Test
  void the_small_face_has_every_letter_of_vietnamese_and_draws_it_as_the_large_one()
      throws IOException {
    try (var small = new TTFParser().parse(new RandomAccessReadBuffer(PaperFont.vietnamese()));
        var large = new TTFParser().parse(new RandomAccessReadBuffer(PaperFont.regular()))) {
      var inSmall = small.getUnicodeCmapLookup();
      var inLarge = large.getUnicodeCmapLookup();
      LETTERS
          .chars()
          .forEach(
              letter -> {
                var glyph = inSmall.getGlyphId(letter);
                assertThat(glyph).as(Character.toString(letter)).isNotZero();
                assertThat(width(small, glyph)).isEqualTo(width(large, inLarge.getGlyphId(letter)));
              });
    }
    assertThat(PaperFont.isVietnamese(LETTERS + "\n")).isTrue();
    assertThat(PaperFont.vietnamese().length).isLessThan(PaperFont.regular().length / 4);
  }

  @Test
  void names_in_other_letters_need_the_large_face() {
    assertThat(PaperFont.isVietnamese("Δημήτρης")).isFalse();
    assertThat(PaperFont.isVietnamese("Дмитрий")).isFalse();
  }

  private static int width(TrueTypeFont face, int glyph) {
    try {
      return face.getAdvanceWidth(glyph);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
