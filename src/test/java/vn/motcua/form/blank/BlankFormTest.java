package vn.motcua.form.blank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import vn.motcua.form.FieldKind;
import vn.motcua.form.edition.ShippedForms;
import vn.motcua.testing.Pdf;
import vn.motcua.testing.UseCaseTest;

/** Empty forms, to be filled by hand. */
@UseCaseTest
class BlankFormTest {

  private static final String BIRTH = "/thu-tuc/1.001193/mau/birth-registration.pdf";
  private static final Pattern SIZE = Pattern.compile("\\(PDF, (\\d+)\u00a0kB\\)");

  @Autowired MockMvc mvc;
  @Autowired ShippedForms shipped;
  @Autowired BlankPapers papers;

  @Test
  void every_form_is_archivable_and_asks_all_its_questions() {
    for (var schema : shipped.all()) {
      var form = schema.form();
      var pdf = new Pdf(papers.pdf(form));
      assertThat(pdf.violations(PDFAFlavour.PDFA_2_A)).as(form.id()).isEmpty();
      var text = flat(pdf.text());
      form.fields()
          .filter(field -> field.kind() != FieldKind.CONSENT)
          .forEach(
              field -> {
                assertThat(text).as(form.id()).contains(flat(field.label().vietnamese()) + ":");
                field
                    .choices()
                    .forEach(
                        choice ->
                            assertThat(text)
                                .as(form.id())
                                .contains(flat(choice.label().vietnamese())));
              });
      assertThat(text)
          .as(form.id())
          .contains("Độc lập - Tự do - Hạnh phúc", flat(form.declaration().vietnamese()))
          .doesNotContain("#", "□");
    }
  }

  @Test
  void the_page_of_the_procedure_offers_it_with_its_size() throws Exception {
    var page = body("/thu-tuc/1.001193");
    assertThat(page).contains("href=\"" + BIRTH + "\"", "Biểu mẫu để in");
    var shown = SIZE.matcher(page);
    assertThat(shown.find()).isTrue();
    var file = mvc.perform(get(BIRTH)).andReturn().getResponse();
    assertThat(file.getContentType()).isEqualTo("application/pdf");
    assertThat(Math.ceilDiv(file.getContentAsByteArray().length, 1000))
        .isEqualTo(Integer.parseInt(shown.group(1)));
    assertThat(new Pdf(file.getContentAsByteArray()).title())
        .isEqualTo("Tờ khai đăng ký khai sinh");
  }

  @Test
  void a_procedure_without_a_form_of_its_own_offers_none() throws Exception {
    assertThat(body("/thu-tuc/2.000815")).doesNotContain("Biểu mẫu để in");
    mvc.perform(get("/thu-tuc/2.000815/mau/generic.pdf")).andExpect(status().isNotFound());
  }

  @Test
  void a_form_of_another_procedure_is_not_there() throws Exception {
    mvc.perform(get("/thu-tuc/1.001193/mau/death-registration.pdf"))
        .andExpect(status().isNotFound());
    mvc.perform(get("/thu-tuc/0.000000/mau/birth-registration.pdf"))
        .andExpect(status().isNotFound());
  }

  @Test
  void marks_of_online_services_stand_on_the_page_and_among_what_is_found() throws Exception {
    assertThat(body("/thu-tuc/1.001193"))
        .contains("Nộp được qua mạng; danh mục không ghi là toàn trình hay một phần.");
    assertThat(body("/thu-tuc?q=dang+ky+khai+sinh")).contains("Nộp được qua mạng");
    assertThat(body("/thu-tuc/2.000815")).contains("Danh mục không có cách nộp qua mạng.");
    assertThat(body("/thu-tuc/1.001193?lang=en")).contains("Can be sent online");
  }

  private static String flat(String words) {
    return words.replaceAll("\\s+", " ").strip();
  }

  private String body(String address) throws Exception {
    return mvc.perform(get(address))
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString(StandardCharsets.UTF_8);
  }
}
