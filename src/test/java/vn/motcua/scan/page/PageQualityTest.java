package vn.motcua.scan.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.motcua.scan.DrawnPage;
import vn.motcua.scan.PageWarning;

class PageQualityTest {

  private static Set<PageWarning> warnings(DrawnPage page) {
    return PageQuality.of(page.page()).warnings();
  }

  @Test
  void a_sharp_page_at_300_dpi_has_no_warning() {
    assertThat(PageQuality.of(DrawnPage.letter(300).page()))
        .isEqualTo(new PageQuality(300, Set.of()));
  }

  @Test
  void a_sharp_page_with_a_seal_has_no_warning() {
    assertThat(warnings(DrawnPage.letter(300).seal())).isEmpty();
  }

  @Test
  void under_300_dpi_is_too_coarse_and_under_200_far_too_coarse() {
    assertThat(warnings(DrawnPage.letter(299))).containsExactly(PageWarning.TOO_COARSE);
    assertThat(warnings(DrawnPage.letter(200))).containsExactly(PageWarning.TOO_COARSE);
    assertThat(warnings(DrawnPage.letter(199))).containsExactly(PageWarning.FAR_TOO_COARSE);
  }

  @Test
  void a_page_out_of_focus_is_blurred_and_one_a_little_soft_is_not() {
    assertThat(warnings(DrawnPage.letter(300).blurred(1.5))).isEmpty();
    assertThat(warnings(DrawnPage.letter(300).blurred(3))).containsExactly(PageWarning.BLURRED);
  }

  @Test
  void blur_is_found_in_weak_light_as_well() {
    var lamp = new Color(230, 210, 170);
    assertThat(warnings(DrawnPage.letter(300).lit(0.6, lamp))).isEmpty();
    assertThat(warnings(DrawnPage.letter(300).lit(0.6, lamp).blurred(3)))
        .containsExactly(PageWarning.BLURRED);
  }

  @Test
  void an_empty_page_is_blank_even_with_dust_and_on_grey_paper() {
    assertThat(warnings(DrawnPage.blank(300))).containsExactly(PageWarning.BLANK);
    assertThat(warnings(DrawnPage.blank(300).dust(300))).containsExactly(PageWarning.BLANK);
    assertThat(warnings(DrawnPage.on(new Color(190, 190, 185), 300)))
        .containsExactly(PageWarning.BLANK);
  }

  @Test
  void a_page_with_nothing_but_its_number_is_not_blank() {
    assertThat(warnings(DrawnPage.blank(300).text("12", 100, 280, 12))).isEmpty();
  }

  @Test
  void a_page_in_the_dark_is_too_dark() {
    assertThat(warnings(DrawnPage.letter(300).lit(0.9, new Color(70, 70, 70))))
        .containsExactly(PageWarning.TOO_DARK);
  }
}
