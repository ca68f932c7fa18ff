package vn.motcua.scan.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static vn.motcua.testing.Refusals.assertRefused;

import java.awt.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.scan.DrawnPage;
import vn.motcua.scan.ScanRefusal;
import vn.motcua.scan.picture.Picture;
import vn.motcua.scan.picture.Turning;

class PageEditTest {

  private static final PageEdit STRAIGHTEN = new PageEdit(0, Crop.NONE, true, false);
  private static final PageEdit CLEAN = new PageEdit(0, Crop.NONE, false, true);

  @ParameterizedTest
  @ValueSource(doubles = {-7.7, -3.3, -0.4, 0, 0.2, 1.1, 5.05, 8})
  void finds_how_askew_lines_are_to_a_third_of_a_degree(double degrees) {
    assertThat(Skew.of(DrawnPage.letter(300).askew(degrees).picture()))
        .isCloseTo(degrees, within(0.3));
  }

  @Test
  void straightens_a_page_on_a_dark_table_in_slanting_light() {
    var page = DrawnPage.letter(300).askew(3).lit(0.5, new Color(255, 230, 190)).page();
    assertThat(Skew.of(STRAIGHTEN.of(page).picture())).isCloseTo(0, within(0.3));
  }

  @Test
  void a_page_without_lines_stays_as_it_lies() {
    assertThat(Skew.of(DrawnPage.blank(300).seal().picture())).isZero();
    var straight = DrawnPage.letter(300).page();
    assertThat(STRAIGHTEN.of(straight).picture()).isSameAs(straight.picture());
  }

  @Test
  void a_page_in_two_colours_stays_in_two_when_straightened() {
    var askew = DrawnPage.letter(300).askew(2).picture().grey().inTwoColours();
    var level = STRAIGHTEN.of(new PageImage(askew, new Resolution(300, false)));
    assertThat(level.picture()).isNotSameAs(askew);
    assertThat(level.picture().isBlackAndWhite()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "0, 1, 2, 3, 4, 5, 6",
    "1, 5, 3, 1, 6, 4, 2",
    "2, 6, 5, 4, 3, 2, 1",
    "3, 2, 4, 6, 1, 3, 5"
  })
  void turns_clockwise(int quarters, int a, int b, int c, int d, int e, int f) {
    var three = Picture.of(2, 3, 1, new byte[] {1, 2, 3, 4, 5, 6});
    var turned = Turning.quarters(three, quarters);
    assertThat(turned.width()).isEqualTo(quarters % 2 == 0 ? 2 : 3);
    var expected = new byte[] {(byte) a, (byte) b, (byte) c, (byte) d, (byte) e, (byte) f};
    assertThat(turned.samples()).isEqualTo(expected);
  }

  @Test
  void crops_in_fractions_of_the_turned_page() {
    var page = DrawnPage.letter(100).page();
    var half = new PageEdit(1, new Crop(0.5, 0, 0.5, 1), false, false).of(page);
    assertThat(half.picture().width()).isEqualTo(page.picture().height() / 2);
    assertThat(half.picture().height()).isEqualTo(page.picture().width());
    assertThat(half.resolution()).isEqualTo(page.resolution());
  }

  @Test
  void a_photograph_cropped_to_its_paper_is_an_a4() {
    var photograph =
        new PageImage(Picture.empty(4000, 3000, 1), Resolution.ofPhotograph(4000, 3000));
    var paper = new PageEdit(0, new Crop(0.1, 0.1, 0.8, 0.754), false, false).of(photograph);
    assertThat(paper.resolution().dpi()).isCloseTo(3200 / 11.69, within(0.5));
  }

  @Test
  void a_crop_turns_with_its_page() {
    var crop = Crop.without(0.1, 0.2, 0.3, 0.1);
    assertThat(crop.turned(1).left()).isCloseTo(0.1, within(1e-9));
    assertThat(crop.turned(1).top()).isCloseTo(0.1, within(1e-9));
    assertThat(crop.turned(1).width()).isCloseTo(crop.height(), within(1e-9));
    assertThat(crop.turned(-1).turned(1).left()).isCloseTo(crop.left(), within(1e-9));
    assertThat(crop.turned(4)).isEqualTo(crop);
  }

  @Test
  void refuses_a_crop_outside_the_page_or_of_nothing() {
    assertRefused(ScanRefusal.SCAN_CROP_EMPTY, () -> new Crop(0.5, 0, 0.6, 1));
    assertRefused(ScanRefusal.SCAN_CROP_EMPTY, () -> new Crop(-0.1, 0, 0.5, 1));
    assertRefused(ScanRefusal.SCAN_CROP_EMPTY, () -> new Crop(0, 0, 0.01, 1));
    assertRefused(ScanRefusal.SCAN_CROP_EMPTY, () -> new Crop(0, 0, Double.NaN, 1));
  }

  @Test
  void cleans_away_the_shadow_of_a_lamp() {
    var page = DrawnPage.letter(300).lit(0.4, new Color(255, 220, 170)).page();
    var clean = CLEAN.of(page).picture();
    assertThat(page.picture().luma(2400, 3400)).isLessThan(120);
    assertThat(clean.luma(2400, 3400)).isGreaterThan(240);
    assertThat(clean.luma(60, 60)).isGreaterThan(240);
    assertThat(Ink.of(clean)).isEqualTo(Ink.GREY);
  }

  @Test
  void removes_dust_and_keeps_every_dot_of_vietnamese() {
    // the dots of ạ, ị, ộ in 8 points are the smallest marks there are
    var text = "ạ ị ộ ụ ẹ ỵ i j . : ; ợ ự ặ";
    var clear = DrawnPage.blank(300).text(text, 30, 50, 8);
    var clean = CLEAN.of(clear.page()).picture();
    assertThat(dark(clean)).isEqualTo(dark(clear.picture()));
    var dusty = DrawnPage.blank(300).text(text, 30, 200, 8).dust(400);
    var before = dark(dusty.picture());
    var after = dark(CLEAN.of(dusty.page()).picture());
    assertThat(before - after).isGreaterThan(1_500);
    assertThat(after).isGreaterThanOrEqualTo(dark(clear.picture()));
  }

  private static long dark(Picture picture) {
    var dark = 0L;
    for (var y = 0; y < picture.height(); y++) {
      for (var x = 0; x < picture.width(); x++) {
        dark += picture.luma(x, y) < 128 ? 1 : 0;
      }
    }
    return dark;
  }

  @Test
  void keeps_colour_for_a_seal_or_a_signature_only() {
    assertThat(Ink.of(DrawnPage.letter(300).seal().picture())).isEqualTo(Ink.COLOUR);
    assertThat(Ink.of(DrawnPage.letter(300).signature().picture())).isEqualTo(Ink.COLOUR);
    assertThat(Ink.of(DrawnPage.letter(300).picture())).isEqualTo(Ink.GREY);
    assertThat(Ink.of(DrawnPage.letter(300).picture().grey().inTwoColours()))
        .isEqualTo(Ink.BLACK_AND_WHITE);
  }

  @Test
  void the_yellow_of_a_lamp_is_no_colour_and_a_seal_below_it_is() {
    var lamp = new Color(255, 215, 150);
    assertThat(Ink.of(DrawnPage.letter(300).lit(0.6, lamp).picture())).isEqualTo(Ink.GREY);
    assertThat(Ink.of(DrawnPage.letter(300).seal().lit(0.6, lamp).picture())).isEqualTo(Ink.COLOUR);
  }
}
