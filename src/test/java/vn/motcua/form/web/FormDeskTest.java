package vn.motcua.form.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.motcua.testing.SignedInAs.actor;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.motcua.form.Forms;
import vn.motcua.form.OwnForms;
import vn.motcua.shared.Vietnam;
import vn.motcua.testing.DemonstrationTest;
import vn.motcua.testing.Desk;
import vn.motcua.testing.Pdf;

/** The forms on the desk: looked at as citizens see them, brought, taken back. */
@DemonstrationTest
class FormDeskTest {

  private static final String CODE = "1.014028";

  @Autowired MockMvc mvc;
  @Autowired Desk desk;
  @Autowired Forms forms;
  @Autowired Clock clock;

  private String page(String username, String address) throws Exception {
    return body(
        mvc.perform(get(address).with(actor(desk.person(username))))
            .andExpect(status().isOk())
            .andReturn());
  }

  private static String body(MvcResult answer) throws Exception {
    return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
  }

  private String refused(RequestBuilder request) throws Exception {
    return body(mvc.perform(request).andExpect(status().is(422)).andReturn());
  }

  private LocalDate freeDay() {
    return OwnForms.day(Vietnam.date(clock.instant()).plusDays(100));
  }

  private RequestBuilder upload(String schema, String day) {
    return multipart("/desk/forms/new")
        .file(
            new MockMultipartFile(
                "file", "mau.json", "application/json", schema.getBytes(StandardCharsets.UTF_8)))
        .param("validFrom", day)
        .with(csrf())
        .with(actor(desk.person("quantri")));
  }

  private RequestBuilder confirm(String schema, LocalDate day, String key) {
    return post("/desk/forms/new/confirm")
        .param("content", schema)
        .param("validFrom", Vietnam.show(day))
        .param("idempotencyKey", key)
        .with(csrf())
        .with(actor(desk.person("quantri")));
  }

  @Test
  void lists_the_forms_of_the_country_with_their_procedures() throws Exception {
    assertThat(page("quantri", "/desk/forms"))
        .contains("Tờ khai đăng ký khai sinh", "1.001193", "Tờ khai đăng ký khai tử", "1.000656")
        .contains("Tờ khai cấp Giấy xác nhận tình trạng hôn nhân", "1.004873")
        .contains("Yêu cầu cấp bản sao từ sổ gốc", "2.000908", "2.000635")
        .contains("Tờ khai đề nghị trợ giúp xã hội", "1.001776", "1.116909")
        .contains("Thủ tục chưa có mẫu", "Thêm biểu mẫu riêng");
    assertThat(page("canbo", "/desk/forms")).doesNotContain("Thêm biểu mẫu riêng");
  }

  @Test
  void shows_a_form_as_citizens_see_it() throws Exception {
    assertThat(page("canbo", "/desk/forms/birth-registration/1"))
        .contains("name=\"form.child.fullName\"", "name=\"form.child.birthDate\"", "data-date")
        .contains("inputmode=\"tel\"", "autocomplete=\"tel\"", "inputmode=\"numeric\"")
        .contains("data-when=\"form.child.birthPlaceKind\"", "data-is=\"FACILITY\"")
        .contains("Chỉ điền khi “Sinh ở đâu” là “Bệnh viện, trạm y tế, nhà hộ sinh”.")
        .contains("type=\"radio\"", "type=\"checkbox\"", "TT 04/2020/TT-BTP");
  }

  @Test
  void filled_on_trial_it_says_what_citizens_are_told_beside_each_question() throws Exception {
    var answer =
        refused(
            trial("try")
                .param("form.child.fullName", "Nguyễn <An>")
                .param("form.child.birthDate", "31/02/2026")
                .param("form.child.birthPlaceKind", "FACILITY"));
    assertThat(answer)
        .contains("Người dân được báo", "href=\"#form.applicant.fullName\"")
        .contains("id=\"form.child.birthDate-loi\"", "không có ngày này")
        .contains("Hãy điền: Tên cơ sở y tế.", "Chưa đánh dấu: Tôi cam đoan")
        .contains("value=\"Nguyễn &lt;An>\"", "value=\"31/02/2026\"")
        .contains("aria-invalid=\"true\"");
    var english = refused(trial("try").cookie(new Cookie("MOTCUA_LANG", "en")));
    assertThat(english).contains("Please fill in: Full name.", "Citizens are told");
  }

  @Test
  void filled_well_it_is_shown_as_it_is_read_before_it_is_sent() throws Exception {
    var page =
        body(
            mvc.perform(
                    post("/desk/forms/generic/1/try")
                        .param("form.applicant.fullName", "Nguyễn Văn Bình")
                        .param("form.applicant.identityNumber", "045 196 000 218")
                        .param("form.applicant.residence", "Xã Vĩnh Hoàng")
                        .param("form.request.content", "Dòng một\r\nDòng <hai>")
                        .param("form.declaration.affirmed", "yes")
                        .with(csrf())
                        .with(actor(desk.person("canbo"))))
                .andExpect(status().isOk())
                .andReturn());
    assertThat(page)
        .contains("Đủ và đúng", "<dt>Số định danh cá nhân</dt>", "045196000218</dd>")
        .contains("Dòng một\nDòng &lt;hai&gt;</dd>")
        .doesNotContain("<dt>Giấy tờ gửi kèm</dt>");
  }

  @Test
  void the_declaration_is_printed_on_trial() throws Exception {
    var answer =
        mvc.perform(trial("paper").param("form.child.fullName", "Nguyễn An Nhiên"))
            .andExpect(status().isOk())
            .andReturn()
            .getResponse();
    assertThat(answer.getContentType()).isEqualTo("application/pdf");
    assertThat(new Pdf(answer.getContentAsByteArray()).text())
        .contains("TỜ KHAI ĐĂNG KÝ KHAI SINH", "Nguyễn An Nhiên", "Kính gửi: Ủy ban nhân dân");
  }

  private MockHttpServletRequestBuilder trial(String what) {
    return post("/desk/forms/birth-registration/1/" + what)
        .with(csrf())
        .with(actor(desk.person("canbo")));
  }

  @Test
  void asks_for_lists_in_rows_that_unfold() throws Exception {
    var page = page("canbo", "/desk/forms/marital-status/1");
    assertThat(page)
        .contains("name=\"form.periods.0.place\"", "name=\"form.periods.4.from\"")
        .doesNotContain("form.periods.5")
        .contains("<details class=\"mc-more\" open", "Các nơi đã cư trú 2");
    assertThat(page.split("<details class=\"mc-more\" open", -1)).hasSize(2);
  }

  @Test
  void gives_the_schema_as_a_file_to_begin_with() throws Exception {
    var answer =
        mvc.perform(
                get("/desk/forms/birth-registration/1/schema").with(actor(desk.person("quantri"))))
            .andExpect(status().isOk())
            .andReturn();
    assertThat(answer.getResponse().getHeader("Content-Disposition"))
        .contains("attachment", "birth-registration.1.schema.json");
    assertThat(body(answer)).contains("\"$schema\"", "Người được khai sinh");
  }

  @Test
  void an_own_form_is_previewed_then_issued_once() throws Exception {
    var day = freeDay();
    var schema = OwnForms.schema("mai-tang", CODE, "Đơn riêng của tỉnh");
    var preview =
        body(mvc.perform(upload(schema, Vietnam.show(day))).andExpect(status().isOk()).andReturn());
    assertThat(preview)
        .contains("Đơn riêng của tỉnh", "name=\"form.a.name\"", "Ban hành biểu mẫu")
        .contains("Chỉ điền khi “Có gửi kèm ảnh” là “Có”.");
    var path = desk.person("quantri").agencyPath();
    assertThat(forms.of(CODE, day, path).title().vietnamese()).isNotEqualTo("Đơn riêng của tỉnh");

    var key = UUID.randomUUID().toString();
    mvc.perform(confirm(schema, day, key)).andExpect(status().is(302));
    mvc.perform(confirm(schema, day, key)).andExpect(status().is(302));
    var form = forms.of(CODE, day, path);
    assertThat(form.title().vietnamese()).isEqualTo("Đơn riêng của tỉnh");
    assertThat(page("quantri", "/desk/forms?done="))
        .contains("Đã ghi.", form.id() + ", lần " + form.edition(), "Sắp áp dụng");
    assertThat(page("quantri", "/desk/audit?action=form-edition-brought"))
        .contains("Thêm biểu mẫu điện tử", form.id());

    var one = "/desk/forms/" + form.id() + "/" + form.edition();
    assertThat(page("quantri", one)).contains("Rút biểu mẫu");
    assertThat(refused(withdrawal(one, ""))).contains("Hãy ghi lý do");
    mvc.perform(withdrawal(one, "Văn bản bị thu hồi")).andExpect(status().is(302));
    assertThat(page("quantri", "/desk/forms")).contains("Đã rút", "Văn bản bị thu hồi");
    assertThat(forms.of(CODE, day, path).id()).isNotEqualTo(form.id());
  }

  private RequestBuilder withdrawal(String one, String reason) {
    return post(one + "/withdraw")
        .param("reason", reason)
        .param("idempotencyKey", UUID.randomUUID().toString())
        .with(csrf())
        .with(actor(desk.person("quantri")));
  }

  @Test
  void a_wrong_file_is_refused_with_its_reasons_and_stays_to_be_corrected() throws Exception {
    var schema =
        OwnForms.schema("mai-tang", CODE, "Đơn hỏng")
            .replace("\"maxLength\": 20", "\"$ref\": \"https://example.org/x.json\"");
    assertThat(refused(upload(schema, Vietnam.show(freeDay()))))
        .contains("không dùng được từ khóa “$ref”", "thiếu “maxLength”")
        .contains("https://example.org/x.json")
        .doesNotContain("Ban hành biểu mẫu");
    assertThat(refused(upload("không phải JSON", "hôm qua"))).contains("Tệp không phải là JSON.");
    assertThat(refused(upload(OwnForms.schema("mai-tang", CODE, "Đơn"), "")))
        .contains("Hãy ghi ngày bắt đầu áp dụng");
  }

  @Test
  void an_own_form_is_nobody_elses_and_the_right_is_needed() throws Exception {
    var clerk = desk.person("tiepnhan");
    mvc.perform(get("/desk/forms/new").with(actor(clerk))).andExpect(status().is(403));
    mvc.perform(
            get("/desk/forms/birth-registration/1/withdraw").with(actor(desk.person("quantri"))))
        .andExpect(status().is(404));
    mvc.perform(get("/desk/forms/khong-co/1").with(actor(clerk))).andExpect(status().is(404));
  }
}
