package vn.motcua.fee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.motcua.testing.SignedInAs.actor;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import vn.motcua.organisation.AgencyLevel;
import vn.motcua.organisation.Organisation;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Grant;
import vn.motcua.shared.Role;
import vn.motcua.shared.Vietnam;
import vn.motcua.testing.UseCaseTest;

@UseCaseTest
class FeePagesTest {

  @Autowired MockMvc mvc;
  @Autowired Organisation organisation;
  @Autowired Clock clock;

  @Test
  void what_is_laid_down_stands_in_one_list_and_is_ended_from_there() throws Exception {
    var province = someone(Role.ADMINISTRATOR, "Khe Sanh");
    var list = body(get("/desk/fees").with(actor(province)));
    assertThat(list)
        .contains("2.000815", "2 trang đầu", "TT 226/2016/TT-BTC Điều 4", "Người khuyết tật")
        .doesNotContain("12/2026/NQ-HĐND");

    var today = Vietnam.show(Vietnam.date(clock.instant()));
    mvc.perform(
            post("/desk/fees/new")
                .with(actor(province))
                .with(csrf())
                .param("procedure", "1.004873")
                .param("item", "Lệ phí")
                .param("formula", "FOR_DOSSIER")
                .param("dong", "15.000")
                .param("from", today)
                .param("number", "12/2026/NQ-HĐND")
                .param("signedOn", "10/07/2026")
                .param("idempotencyKey", "fee-pages-test-1"))
        .andExpect(status().is3xxRedirection())
        .andExpect(redirectedUrl("/desk/fees?done"));
    assertThat(body(get("/desk/fees?q=1.004873").with(actor(province))))
        .contains("15.000", "Nghị quyết 12/2026/NQ-HĐND ngày 10/07/2026", "/end");
  }

  @Test
  void says_all_that_is_wrong_and_keeps_what_was_typed() throws Exception {
    var province = someone(Role.ADMINISTRATOR, "Khe Sanh");
    var refused =
        mvc.perform(
                post("/desk/fees/new")
                    .with(actor(province))
                    .with(csrf())
                    .param("item", "Lệ phí thử")
                    .param("formula", "BY_PAGES")
                    .param("idempotencyKey", "fee-pages-test-2"))
            .andExpect(status().isUnprocessableContent())
            .andReturn()
            .getResponse()
            .getContentAsString(StandardCharsets.UTF_8);
    assertThat(refused).contains("Lệ phí thử", "Chưa nhập số nghị quyết.", "không phải số trang");

    var file =
        new MockMultipartFile(
            "file", "nq.csv", "text/csv", "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8));
    var imported =
        mvc.perform(multipart("/desk/fees/import").file(file).with(actor(province)).with(csrf()))
            .andExpect(status().isUnprocessableContent())
            .andReturn()
            .getResponse()
            .getContentAsString(StandardCharsets.UTF_8);
    assertThat(imported).contains("Dòng đầu phải có đủ các cột: procedure, item");
  }

  @Test
  void who_does_not_manage_fees_sees_none_of_it() throws Exception {
    var officer = someone(Role.OFFICER, "Khe Sanh");
    for (var page : List.of("", "/new", "/import", "/exemptions/new")) {
      mvc.perform(get("/desk/fees" + page).with(actor(officer))).andExpect(status().isForbidden());
    }
  }

  @Test
  void a_citizen_reckons_what_copies_cost_without_script() throws Exception {
    assertThat(body(get("/thu-tuc/2.000815")))
        .contains("2 trang đầu", "TT 226/2016/TT-BTC Điều 4", "name=\"pages\"");
    assertThat(body(get("/thu-tuc/2.000815?copies=3&pages=3")).replace('\u00a0', ' '))
        .contains("2 trang đầu × 2.000 đ + 1 trang × 1.000 đ = 5.000 đ/bản × 3 bản = 15.000 đ");
    assertThat(body(get("/thu-tuc/2.000815?copies=nhiều&pages=3"))).contains("Hãy nhập số từ 1");
    assertThat(body(get("/thu-tuc/1.001193")))
        .contains("Miễn phí", "Đăng ký quá hạn", "Luật Hộ tịch Điều 11")
        .doesNotContain("name=\"pages\"");
  }

  private String body(RequestBuilder request) throws Exception {
    return mvc.perform(request)
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString(StandardCharsets.UTF_8);
  }

  private Actor someone(Role role, String commune) {
    var agency =
        organisation
            .search(commune, AgencyLevel.COMMUNE, Vietnam.date(clock.instant()), 1)
            .getFirst();
    return new Actor(
        4,
        "quantri",
        "Phạm Anh Tú",
        agency.id(),
        agency.path(),
        null,
        List.of(new Grant(role, agency.path())));
  }
}
