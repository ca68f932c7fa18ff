package vn.motcua.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.motcua.testing.SignedInAs.actor;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.result.model.Result;
import vn.motcua.result.model.ResultKind;
import vn.motcua.result.writing.WriteResult;
import vn.motcua.shared.Actor;
import vn.motcua.signing.SignPapers;
import vn.motcua.signing.SigningKeys;
import vn.motcua.signing.tray.Signable;
import vn.motcua.testing.DemonstrationTest;
import vn.motcua.testing.Desk;
import vn.motcua.testing.Pdf;
import vn.motcua.testing.Signs;

/** The pages of results, and results over REST. */
@DemonstrationTest
class ResultPagesTest {

  private static final Map<String, String> DECISION =
      Map.of(
          "about", "trợ cấp xã hội hằng tháng",
          "grounds", "Căn cứ Luật Tổ chức chính quyền địa phương;\nXét đề nghị của công chức,",
          "articles", "Điều 1. Trợ cấp cho bà Lê Thị Diệu Linh.\nĐiều 2. Có hiệu lực từ ngày ký.",
          "recipients", "Như Điều 1");

  @Autowired Desk desk;
  @Autowired WriteResult write;
  @Autowired Results results;
  @Autowired List<Signable> signables;
  @Autowired SignPapers papers;
  @Autowired SigningKeys keys;
  @Autowired MockMvc mvc;

  @Test
  void the_form_is_filled_from_the_dossier_and_the_usual_kind_comes_first() throws Exception {
    var dossier = desk.assigned();
    page("canbo", "/desk/dossiers/" + dossier.code() + "/results")
        .andExpect(content().string(containsString("Soạn: Giấy xác nhận tình trạng hôn nhân")))
        .andExpect(content().string(containsString("value=\"045196000218\"")))
        .andExpect(content().string(containsString("value=\"Việt Nam\"")));
    page("canbo", "/desk/dossiers/" + dossier.code() + "/results?kind=quyet-dinh")
        .andExpect(content().string(containsString("Soạn: Quyết định")));
    page("tiepnhan", "/desk/dossiers/" + dossier.code() + "/results")
        .andExpect(content().string(containsString("Chưa có kết quả điện tử")))
        .andExpect(content().string(not(containsString("Soạn:"))));
  }

  @Test
  void a_draft_says_that_it_is_one_and_bears_no_number() throws Exception {
    var draft = draft(desk.assigned());
    var pdf =
        page("canbo", "/desk/results/" + draft.id() + "/paper")
            .andExpect(content().contentType("application/pdf"))
            .andReturn()
            .getResponse()
            .getContentAsByteArray();
    assertThat(new Pdf(pdf).text())
        .contains("DỰ THẢO – CHƯA CÓ GIÁ TRỊ", "QUYẾT ĐỊNH:", "Điều 2. Có hiệu lực từ ngày ký.")
        .contains("Căn cứ Luật Tổ chức chính quyền địa phương;", "Nơi nhận:", "- Như Điều 1;");
    page("canbo", "/desk/results/" + draft.id() + "/signatures").andExpect(status().isNotFound());
  }

  @Test
  void who_holds_the_dossier_changes_and_drops_the_draft_and_nobody_else() throws Exception {
    var draft = draft(desk.assigned());
    page("canbo", "/desk/results/" + draft.id())
        .andExpect(content().string(containsString("Bỏ dự thảo")));
    page("tiepnhan", "/desk/results/" + draft.id())
        .andExpect(content().string(not(containsString("Bỏ dự thảo"))));
    mvc.perform(
            post("/desk/results/" + draft.id() + "/drop")
                .with(actor(desk.person("tiepnhan")))
                .with(csrf()))
        .andExpect(status().isForbidden());
    mvc.perform(
            post("/desk/results/" + draft.id() + "/drop")
                .with(actor(desk.person("canbo")))
                .with(csrf()))
        .andExpect(status().is3xxRedirection());
    assertThat(results.of(desk.person("canbo"), draft.dossier())).isEmpty();
  }

  @Test
  void the_register_finds_by_kind_state_words_and_notation_for_those_who_read_registers()
      throws Exception {
    var signed = signed();
    var notation = Objects.requireNonNull(signed.numbering()).notation();
    page("tiepnhan", "/desk/results").andExpect(content().string(containsString(notation)));
    page("tiepnhan", "/desk/results?kind=quyet-dinh&state=SIGNED")
        .andExpect(content().string(containsString(notation)));
    page("tiepnhan", "/desk/results?state=REVOKED")
        .andExpect(content().string(not(containsString(">" + notation + "<"))));
    var found =
        mvc.perform(
                post("/desk/results/search")
                    .with(actor(desk.person("tiepnhan")))
                    .with(csrf())
                    .param("q", "dieu linh"))
            .andReturn()
            .getResponse()
            .getRedirectedUrl();
    assertThat(found).doesNotContain("linh");
    page("tiepnhan", Objects.requireNonNull(found))
        .andExpect(content().string(containsString(notation)));
    page("tiepnhan.huongphung", "/desk/results?agency=" + signed.agencyId())
        .andExpect(status().isForbidden());
  }

  @Test
  void a_signed_result_shows_its_story_its_paper_and_its_signatures() throws Exception {
    var signed = signed();
    page("canbo", "/desk/results/" + signed.id())
        .andExpect(content().string(containsString("Đã ký, chờ phát hành")))
        .andExpect(content().string(containsString("Trình ký")));
    page("canbo", "/desk/results/" + signed.id() + "/paper").andExpect(status().isOk());
    page("canbo", "/desk/results/" + signed.id() + "/signatures")
        .andExpect(content().string(containsString("Hoàng Đức Thiện")));
    page("canbo.huongphung", "/desk/results/" + signed.id()).andExpect(status().isNotFound());
  }

  @Test
  void results_over_rest_are_written_read_and_fetched() throws Exception {
    var dossier = desk.assigned();
    var body =
        """
        {"kind": "giay-xac-nhan",
         "values": {"fullName": "Lê Thị Diệu Linh", "content": "Thường trú tại xã."}}
        """;
    mvc.perform(
            post("/api/v1/dossiers/" + dossier.code() + "/results")
                .with(actor(desk.person("canbo")))
                .with(csrf())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body))
        .andExpect(status().isCreated())
        .andExpect(jsonPath("$.state").value("DRAFT"))
        .andExpect(jsonPath("$.values.content").value("Thường trú tại xã."));
    var id = results.of(desk.person("canbo"), dossier.code()).getFirst().id();
    page("canbo", "/api/v1/results/" + id + "/file").andExpect(status().isNotFound());
    page("canbo", "/api/v1/dossiers/" + dossier.code() + "/results")
        .andExpect(jsonPath("$.items[0].id").value(id));

    var signed = signed();
    page("canbo", "/api/v1/results/" + signed.id() + "/file")
        .andExpect(content().contentType("application/pdf"));
    mvc.perform(
            post("/api/v1/results/" + signed.id() + "/revoke")
                .with(actor(desk.person("lanhdao")))
                .with(csrf())
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"version\": %d, \"reason\": \"Sai\"}".formatted(signed.version())))
        .andExpect(status().isUnprocessableContent());
  }

  private ResultActions page(String username, String url) throws Exception {
    return mvc.perform(get(url).with(actor(desk.person(username))));
  }

  private Result draft(Dossier dossier) {
    Actor officer = desk.person("canbo");
    return results.get(
        officer, write.handle(officer, dossier.code(), ResultKind.DECISION, DECISION));
  }

  private Result signed() {
    var dossier = desk.assigned();
    var draft = draft(dossier);
    desk.act("canbo", dossier, Action.SUBMIT_FOR_SIGNATURE, "");
    var leader = desk.person("lanhdao");
    var asked = results.get(leader, draft.id());
    signables.stream()
        .filter(each -> each.kind().equals("result"))
        .findFirst()
        .orElseThrow()
        .sign(leader, asked.id(), asked.version(), new Signs(papers, keys, leader));
    return results.get(leader, draft.id());
  }
}
