package vn.motcua.platform.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import vn.motcua.testing.Pdf;

class PracticePaperTest {

  private static final String PAPER =
      """
      <html lang="vi"><head><title>Giấy</title><meta name="description" content="Giấy"/>
      <style>body { font-family: "Liberation Serif" } .next { page-break-before: always }</style></head>
      <body class="a5"><p>Trang một</p><p class="next">Trang hai</p></body></html>
      """;

  @Test
  void every_page_of_the_practice_room_says_that_it_is_worth_nothing() {
    var pdf = new Pdf(new PdfPapers(true).pdf(PAPER));
    assertThat(pdf.pages()).isEqualTo(2);
    for (var page = 1; page <= 2; page++) {
      assertThat(pdf.text(page)).contains("THỰC HÀNH").contains("KHÔNG CÓ GIÁ TRỊ");
    }
    assertThat(pdf.violations(PDFAFlavour.PDFA_2_A)).isEmpty();
    assertThat(new Pdf(new PdfPapers(false).pdf(PAPER)).text()).doesNotContain("THỰC HÀNH");
  }
}
