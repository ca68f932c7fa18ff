package vn.motcua.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.motcua.testing.SignedInAs.actor;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.motcua.history.importing.FillPastSearch;
import vn.motcua.history.importing.ImportWork;
import vn.motcua.history.importing.Imports;
import vn.motcua.history.importing.WithdrawWork;
import vn.motcua.testing.DemonstrationTest;
import vn.motcua.testing.Desk;

@DemonstrationTest
class PastImportPagesTest {

  private static final String VINH_HOANG = "19372";

  @Autowired MockMvc mvc;
  @Autowired Desk desk;
  @Autowired ImportWork work;
  @Autowired WithdrawWork withdrawal;
  @Autowired Imports imports;
  @Autowired FillPastSearch fillSearch;
  @Autowired JdbcClient jdbc;

  @Test
  void files_of_strangers_are_not_read() throws Exception {
    mvc.perform(
            multipart("/desk/past-imports")
                .file(new MockMultipartFile("file", "a.csv", "text/csv", new byte[] {1})))
        .andExpect(status().is3xxRedirection())
        .andExpect(redirectedUrlPattern("/desk/sign-in*"));
  }

  @Test
  void a_file_is_looked_at_started_and_withdrawn() throws Exception {
    var good = PastFileText.newCode();
    var bad = PastFileText.newCode();
    var file =
        new PastFileText()
            .line(good, VINH_HOANG, "2026-03-02", "2026-03-06", "2026-03-05")
            .line(bad, VINH_HOANG, "2026-03-42", "", "")
            .bytes();

    var url = upload("quantri", file);
    assertThat(page("quantri", url))
        .contains("1 dòng sẽ bị loại", "Ngày tiếp nhận: không phải ngày giờ (2026-03-42)")
        .contains("Các cột nhận ra", good);
    assertThat(stored(good)).isZero();

    submit("quantri", post(url + "/start"));
    finish(url);
    assertThat(page("quantri", url)).contains("Đã nhập xong", "2026-03-42");
    assertThat(stored(good)).isEqualTo(1);
    assertThat(page("quantri", url + "/rejected.csv"))
        .startsWith("\uFEFFcode,agency")
        .contains(bad, "Lý do bị loại");

    assertThat(refused("quantri", post(url + "/withdraw").param("reason", " ")))
        .contains("Hãy ghi lý do");
    submit("quantri", post(url + "/withdraw").param("reason", "Nhập nhầm tệp"));
    withdrawal.finish(id(url));
    assertThat(page("quantri", url)).contains("Đã rút lại", "Nhập nhầm tệp");
    assertThat(stored(good)).isZero();
  }

  @Test
  void withdrawing_opens_again_what_the_import_closed() throws Exception {
    var code = PastFileText.newCode();
    run(new PastFileText().line(code, VINH_HOANG, "2026-03-02", "2026-03-06", "").bytes());
    var second =
        run(
            new PastFileText()
                .line(code, VINH_HOANG, "2026-03-02", "2026-03-06", "2026-03-09")
                .bytes());
    assertThat(page("quantri", "/desk/past/" + code)).contains("Quá hạn", "09/03/2026");

    submit("quantri", post(second + "/withdraw").param("reason", "Sai ngày"));
    withdrawal.finish(id(second));

    assertThat(page("quantri", "/desk/past/" + code)).contains("Đang giải quyết");
    assertThat(
            jdbc.sql(
                    "select overdue::text from history.past_dossier where code = :code"
                        + " and outcome is null and handling_minutes is null")
                .param("code", code)
                .query(String.class)
                .single())
        .isEqualTo("{[2026-03-07,infinity)}");
  }

  @Test
  void an_import_that_was_not_started_is_discarded_and_cannot_be_withdrawn() throws Exception {
    var url = upload("quantri", new PastFileText().bytes());
    submit("quantri", post(url + "/cancel"));
    assertThat(page("quantri", url)).contains("Đã hủy").doesNotContain("Rút lại lần nhập");
    assertThat(refused("quantri", post(url + "/cancel"))).contains("đã kết thúc");
    assertThat(refused("quantri", post(url + "/withdraw").param("reason", "x")))
        .contains("Chỉ rút lại được");
  }

  @Test
  void formulas_go_out_harmless_and_come_back_as_they_were() throws Exception {
    var code = PastFileText.newCode();
    var line = code + "," + VINH_HOANG + ",,,Hộ tịch,COUNTER,2026-03-42,,,,,,,=cmd|' /C calc'!A0,,";
    var url = run(new PastFileText().line(line).bytes());
    var csv = page("quantri", url + "/rejected.csv");
    assertThat(csv).contains(",'=cmd|' /C calc'!A0,");

    var again = run(csv.replace("2026-03-42", "2026-03-02").getBytes(StandardCharsets.UTF_8));

    assertThat(page("quantri", again)).contains("Đã nhập xong");
    assertThat(page("quantri", "/desk/past/" + code)).contains("=cmd|").doesNotContain("'=cmd");
  }

  @Test
  void personal_numbers_are_masked_until_they_are_asked_for() throws Exception {
    var code = PastFileText.newCode();
    run(new PastFileText().line(code, VINH_HOANG, "2026-03-02", "", "2026-03-05").bytes());
    var url = "/desk/past/" + code;

    assertThat(page("canbo", url)).contains("045 196 ••• 218").doesNotContain("045196000218");
    var shown =
        mvc.perform(
                post("/desk/past-reveal")
                    .param("code", code)
                    .with(actor(desk.person("canbo")))
                    .with(csrf()))
            .andExpect(status().is(302))
            .andReturn();
    assertThat(shown.getFlashMap().get("revealed")).isEqualTo(true);
    assertThat(audited(code)).contains("personal-data-disclosed");
    mvc.perform(get(url).with(actor(desk.person("canbo.huongphung")))).andExpect(status().is(404));
  }

  @Test
  void one_in_hand_is_said_to_be_handled() throws Exception {
    var code = PastFileText.newCode() + "/HS";
    run(new PastFileText().line(code, VINH_HOANG, "2026-03-02T08:00", "2026-03-06", "").bytes());
    var url = "/desk/past/" + code;
    assertThat(page("canbo", url)).doesNotContain("Ghi nhận đã giải quyết");
    assertThat(page("quantri", url)).contains("Ghi nhận đã giải quyết");

    assertThat(refused("quantri", closing(code, "01/03/2026", "25:00", "")))
        .contains("Giờ phải có dạng 15:30", "Hãy chọn kết quả giải quyết");
    assertThat(refused("quantri", closing(code, "01/03/2026", "", "RESULT")))
        .contains("trước lúc tiếp nhận");
    mvc.perform(
            closing(code, "05/03/2026", "15:30", "RESULT")
                .with(actor(desk.person("canbo")))
                .with(csrf()))
        .andExpect(status().is(403));
    submit("quantri", closing(code, "05/03/2026", "15:30", "RESULT"));

    assertThat(page("canbo", url))
        .contains("Trước hạn", "15:30 05/03/2026", "Phạm Anh Tú")
        .doesNotContain("Ghi nhận đã giải quyết");
    assertThat(audited(code)).contains("past-dossier-closed");
    assertThat(refused("quantri", closing(code, "05/03/2026", "15:30", "RESULT")))
        .contains("đã được ghi nhận");
  }

  @Test
  void the_search_of_an_agency_finds_them_and_another_agency_does_not() throws Exception {
    var code = PastFileText.newCode();
    run(new PastFileText().line(code, VINH_HOANG, "2026-03-02", "", "2026-03-05").bytes());
    fillSearch.run();

    assertThat(page("canbo", desk.found("canbo", code))).contains("Hồ sơ cũ", "Nguyễn Văn An");
    assertThat(page("cchc", desk.found("cchc", code.toLowerCase()))).contains("Nguyễn Văn An");
    assertThat(page("canbo.huongphung", desk.found("canbo.huongphung", code)))
        .doesNotContain("Nguyễn Văn An");
  }

  @Test
  void whoever_manages_no_agency_has_no_such_pages() throws Exception {
    mvc.perform(get("/desk/past-imports").with(actor(desk.person("canbo"))))
        .andExpect(status().is(403));
    mvc.perform(get("/desk/past-imports/template.csv").with(actor(desk.person("canbo"))))
        .andExpect(status().is(403));
    mvc.perform(get("/desk/past-imports/1").with(actor(desk.person("canbo"))))
        .andExpect(status().is(404));
  }

  @Test
  void the_template_can_be_imported_as_it_is() throws Exception {
    for (var language : new String[] {"vi", "en"}) {
      var template = page("quantri", "/desk/past-imports/template.csv?lang=" + language);
      assertThat(template).contains("HS-2025-0001");
      var url = upload("quantri", template.getBytes(StandardCharsets.UTF_8));
      assertThat(page("quantri", url)).contains("dòng nào cũng hợp lệ");
    }
  }

  @Test
  void the_api_takes_a_file_and_says_how_far_it_is() throws Exception {
    var code = PastFileText.newCode();
    var file =
        new PastFileText()
            .line(code, VINH_HOANG, "2026-03-02", "", "2026-03-05")
            .line(PastFileText.newCode(), "NOWHERE", "2026-03-02", "", "")
            .bytes();
    var answer =
        mvc.perform(
                post("/api/v1/dossiers:import")
                    .contentType("text/csv")
                    .content(file)
                    .header("Idempotency-Key", code)
                    .with(actor(desk.person("quantri"))))
            .andExpect(status().is(202))
            .andReturn()
            .getResponse();
    var job = Objects.requireNonNull(answer.getHeader("Location"));
    finish(job);

    assertThat(answer.getContentAsString()).isEqualTo("{\"job\":\"" + id(job) + "\"}");
    assertThat(page("quantri", job))
        .contains("\"state\":\"DONE\"", "\"read\":2", "\"imported\":1", "\"rejected\":1")
        .contains("\"line\":3", "NOWHERE");
    assertThat(page("quantri", job + "/rejected?limit=1")).contains("\"next\":null");
    mvc.perform(
            multipart("/api/v1/dossiers:import")
                .file(new MockMultipartFile("file", "a.csv", "text/csv", "x,y\n".getBytes()))
                .with(actor(desk.person("quantri"))))
        .andExpect(status().is(422));
    mvc.perform(get(job).with(actor(desk.person("lanhdao")))).andExpect(status().is(404));
  }

  private static MockHttpServletRequestBuilder closing(
      String code, String on, String time, String outcome) {
    return post("/desk/past-close")
        .param("code", code)
        .param("on", on)
        .param("time", time)
        .param("outcome", outcome);
  }

  private String run(byte[] file) throws Exception {
    var url = upload("quantri", file);
    submit("quantri", post(url + "/start"));
    finish(url);
    return url;
  }

  private void finish(String url) {
    do {
      work.finish(id(url), () -> {});
    } while (imports.get(desk.person("quantri"), id(url)).state().isAtWork());
  }

  private String upload(String username, byte[] file) throws Exception {
    var answer =
        mvc.perform(
                multipart("/desk/past-imports")
                    .file(new MockMultipartFile("file", "ho-so.csv", "text/csv", file))
                    .param("idempotencyKey", UUID.randomUUID().toString())
                    .with(actor(desk.person(username)))
                    .with(csrf()))
            .andExpect(status().is(302))
            .andReturn();
    return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
  }

  private void submit(String username, MockHttpServletRequestBuilder request) throws Exception {
    mvc.perform(request.with(actor(desk.person(username))).with(csrf()))
        .andExpect(status().is(302));
  }

  private String refused(String username, MockHttpServletRequestBuilder request) throws Exception {
    return mvc.perform(request.with(actor(desk.person(username))).with(csrf()))
        .andExpect(status().is(422))
        .andReturn()
        .getResponse()
        .getContentAsString(StandardCharsets.UTF_8);
  }

  private String page(String username, String url) throws Exception {
    return mvc.perform(get(URI.create(url)).with(actor(desk.person(username))))
        .andExpect(status().is(200))
        .andReturn()
        .getResponse()
        .getContentAsString(StandardCharsets.UTF_8);
  }

  private int stored(String code) {
    return jdbc.sql("select count(*) from history.past_dossier where code = :code")
        .param("code", code)
        .query(Integer.class)
        .single();
  }

  private String audited(String code) {
    return String.join(
        " ",
        jdbc.sql("select action from audit.entry where subject = 'history:' || :id")
            .param("id", code)
            .query(String.class)
            .list());
  }

  private static long id(String url) {
    return Long.parseLong(url.substring(url.lastIndexOf('/') + 1));
  }
}
