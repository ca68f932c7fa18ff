package vn.motcua.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import vn.motcua.form.edition.ShippedForms;
import vn.motcua.testing.Pdf;
import vn.motcua.testing.UseCaseTest;

/** A filled form as the paper it stands for. */
@UseCaseTest
class FormPaperTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 3);

  @Autowired Forms forms;
  @Autowired FormPaper paper;
  @Autowired ShippedForms shipped;

  private Pdf printed(Form form, Map<String, String> typed) {
    var document = forms.check(form, typed).document();
    return new Pdf(paper.pdf(form, document, "Ủy ban nhân dân xã Vĩnh Hoàng", "Vĩnh Hoàng", DAY));
  }

  private Form birth() {
    return forms.edition("birth-registration", 1);
  }

  private static Map<String, String> typed() {
    var typed = new LinkedHashMap<String, String>();
    typed.put("form.applicant.fullName", "Nguyễn Văn Bình");
    typed.put("form.applicant.relation", "FATHER");
    typed.put("form.child.fullName", "Nguyễn An Nhiên");
    typed.put("form.child.birthDate", "5/11/2026");
    typed.put("form.child.gender", "FEMALE");
    typed.put("form.copies.wanted", "yes");
    typed.put("form.copies.count", "3");
    typed.put("form.declaration.affirmed", "yes");
    return typed;
  }

  @Test
  void reads_as_the_declaration_with_the_heading_of_the_state() {
    var text = printed(birth(), typed()).text();
    assertThat(text)
        .containsSubsequence(
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "Độc lập - Tự do - Hạnh phúc",
            "TỜ KHAI ĐĂNG KÝ KHAI SINH",
            "Kính gửi: Ủy ban nhân dân xã Vĩnh Hoàng",
            "Họ, chữ đệm, tên: Nguyễn Văn Bình",
            "Quan hệ với người được khai sinh: Cha",
            "Đề nghị cơ quan đăng ký khai sinh cho người dưới đây:",
            "Họ, chữ đệm, tên: Nguyễn An Nhiên",
            "Ngày, tháng, năm sinh: 05/11/2026",
            "Giới tính: Nữ",
            "Tôi đề nghị cấp bản sao Giấy khai sinh: Có",
            "Số lượng bản sao: 3",
            "Tôi cam đoan nội dung đề nghị đăng ký khai sinh trên đây là đúng sự thật",
            "Làm tại Vĩnh Hoàng, ngày 03 tháng 11 năm 2026",
            "NGƯỜI KHAI",
            "Nguyễn Văn Bình")
        .doesNotContain("Người mẹ", "#");
  }

  /** Every form of the country, filled as full as it goes, is archivable and loses nothing. */
  @Test
  void every_form_prints_whole_and_archivable() {
    for (var schema : shipped.all()) {
      var form = schema.form();
      var typed = new LinkedHashMap<String, String>();
      form.fields()
          .forEach(
              field -> {
                for (var row = 0; row < 2; row++) {
                  typed.put(field.name(row), answer(field, row));
                }
              });
      var pdf = printed(form, typed);
      assertThat(pdf.violations(PDFAFlavour.PDFA_2_A)).as(form.id()).isEmpty();
      assertThat(pdf.text())
          .as(form.id())
          .contains(form.declaration().vietnamese().substring(0, 30), "Trả lời " + 7)
          .doesNotContain("#", "□");
    }
  }

  private static String answer(FormField field, int row) {
    return switch (field.kind()) {
      case CHOICE -> field.choices().getLast().value();
      case YES_NO, CONSENT -> "yes";
      case NUMBER -> "1950";
      case DATE -> "03/11/2026";
      case PERSON_NUMBER -> "045196000218";
      case PHONE -> "0905123456";
      case EMAIL -> "binh@vidu.vn";
      case TEXT, LONG_TEXT, PLACE -> "Trả lời 7" + row;
    };
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "</div></body></html>",
        "<img src=\"file:///etc/passwd\"/>",
        "Trần & Cộng sự <2 người>",
        "]]> &lt; &#35; &unknown;",
        "{$} ${x} 'đơn' \"nháy\""
      })
  void markup_is_shown_not_obeyed(String hostile) {
    var typed = typed();
    typed.put("form.child.fullName", hostile);
    typed.put("form.applicant.fullName", hostile);
    var pdf = printed(birth(), typed);
    assertThat(pdf.violations(PDFAFlavour.PDFA_2_A)).isEmpty();
    assertThat(pdf.text()).contains("Họ, chữ đệm, tên: " + hostile);
  }

  @Test
  void a_long_answer_flows_over_pages_and_loses_nothing() {
    var typed =
        Map.of(
            "form.request.content", "Xin giải quyết việc này. ".repeat(79),
            "form.request.reason", "Dòng\n".repeat(300));
    var text = printed(forms.edition("generic", 1), typed).text();
    assertThat(text.split("Xin giải quyết việc này", -1)).hasSize(80);
    assertThat(text.split("Dòng", -1)).hasSize(301);
  }

  @Test
  void a_word_of_a_hundred_letters_stays_on_the_paper() {
    var word = "Đ".repeat(100);
    var pdf =
        printed(
            forms.edition("generic", 1),
            Map.of("form.request.content", word, "form.applicant.fullName", word));
    assertThat(pdf.text().replace(" ", "")).contains(word);
    assertThat(pdf.whiteAtTheRight(9)).isTrue();
  }
}
