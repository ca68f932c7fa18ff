package vn.motcua.dossier.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import vn.motcua.testing.Pdf;

/** Whatever people type into a form, the paper is printed, valid and shows it as text. */
class HostilePaperTest {

  private static String printed(String reason) {
    var pdf = new Pdf(SamplePapers.PRINTER.pdf(SamplePapers.refusal(reason)));
    assertThat(pdf.violations(PDFAFlavour.PDFA_2_A)).isEmpty();
    return pdf.text();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "</div></body></html>",
        "<img src=\"file:///etc/passwd\">",
        "Trần & Cộng sự <2 người>",
        "]]> &lt; &#35; &unknown;",
        "\"nháy\" 'đơn' {$} ${x}",
        "phòng #12"
      })
  void markup_is_shown_not_obeyed(String typed) {
    assertThat(printed(typed)).contains(typed);
  }

  @Test
  void decomposed_input_can_be_searched() {
    var name = "Nguyễn Thị Thúy Phượng, thôn Đặng Xá";
    assertThat(printed(Normalizer.normalize(name, Normalizer.Form.NFD))).contains(name);
  }

  @Test
  void a_character_without_a_glyph_is_seen_to_be_missing() {
    assertThat(printed("Cảm ơn 😀 东 và \u0000\uFFFE hết.\uD83D"))
        .contains("Cảm ơn □ □ và □ hết.□")
        .doesNotContain("#");
  }

  @Test
  void a_reason_of_two_thousand_letters_flows_over_pages() {
    var reason = "Thiếu giấy tờ chứng minh. ".repeat(78);
    assertThat(reason.length()).isGreaterThan(2000);
    assertThat(printed(reason).split("Thiếu giấy tờ chứng minh", -1)).hasSize(79);
  }

  @Test
  void a_word_of_sixty_letters_stays_on_the_paper() {
    var word = "Đ".repeat(60);
    assertThat(printed(word).replace(" ", "")).contains(word);
    var papers = List.of(new HandedPaper(word, 1, 0, 0, ""));
    var party = new Party(word, word, "", "", "");
    var pdf = new Pdf(SamplePapers.PRINTER.pdf(SamplePapers.receipt(party, papers)));
    assertThat(pdf.text().replace(" ", "")).contains(word);
    assertThat(pdf.whiteAtTheRight(9)).isTrue();
  }
}
