package vn.motcua.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static vn.motcua.testing.SignedInAs.actor;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import vn.motcua.petition.handling.AnswerPetition;
import vn.motcua.petition.handling.ClassifyPetition;
import vn.motcua.petition.model.Concern;
import vn.motcua.petition.model.Petition;
import vn.motcua.petition.model.Status;
import vn.motcua.petition.receiving.SendPetition;
import vn.motcua.petition.store.PetitionStore;
import vn.motcua.testing.DemonstrationTest;
import vn.motcua.testing.Desk;

/** What strangers send and see, and what the desk’s pages show whom. */
@DemonstrationTest
class PetitionPagesTest {

  private static final byte[] PNG = {
    (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 'x', 'x', 'x'
  };

  @Autowired MockMvc mvc;
  @Autowired Desk desk;
  @Autowired SendPetition send;
  @Autowired ClassifyPetition classify;
  @Autowired AnswerPetition answer;
  @Autowired PetitionStore store;
  @Autowired JdbcClient jdbc;

  private PetitionScene scene;

  @BeforeEach
  void nobody_did_anything_yet() {
    scene = new PetitionScene(send, store, jdbc);
    jdbc.sql("delete from platform.wrong_guess where subject like 'petition%'").update();
  }

  @Test
  void a_stranger_sends_a_petition_and_follows_it_in_that_browser_only() throws Exception {
    var sent = mvc.perform(form().with(csrf())).andReturn().getResponse();
    var address = Objects.requireNonNull(sent.getRedirectedUrl());
    assertThat(address).startsWith("/phan-anh/tra-cuu/PA-H50.101-").endsWith("?sent=true");
    var page = html(mvc.perform(get(address).cookie(sent.getCookies())).andReturn().getResponse());
    assertThat(page).contains("Đã gửi. Mã phản ánh:", "Trả lời chậm nhất", "Ủy ban nhân dân xã");

    var elsewhere = html(mvc.perform(get(address)).andReturn().getResponse());
    assertThat(elsewhere)
        .contains("4 số cuối điện thoại")
        .doesNotContain("Hẹn ba lần", "Trả lời chậm nhất");
  }

  @Test
  void what_was_typed_stays_when_something_is_wrong() throws Exception {
    var missing =
        mvc.perform(
                multipart("/phan-anh/gui")
                    .param("agency", Desk.AGENCY)
                    .param("content", "Hẹn ba lần <b>đậm</b>")
                    .with(csrf()))
            .andReturn()
            .getResponse();
    assertThat(missing.getStatus()).isEqualTo(422);
    assertThat(html(missing))
        .contains("Xin ghi họ và tên", "Hẹn ba lần &lt;b&gt;đậm&lt;/b&gt;")
        .doesNotContain("<b>đậm");
  }

  @Test
  void a_file_is_what_its_content_says() throws Exception {
    var program =
        new MockMultipartFile(
            "files", "anh.png", "image/png", "MZ chương trình".getBytes(StandardCharsets.UTF_8));
    var refused = mvc.perform(form().file(program).with(csrf())).andReturn().getResponse();
    assertThat(refused.getStatus()).isEqualTo(422);
    var broken = new MockMultipartFile("files", "anh.png", "image/png", PNG);
    assertThat(mvc.perform(form().file(broken).with(csrf())).andReturn().getResponse().getStatus())
        .isEqualTo(422);
    var large = new MockMultipartFile("files", "to.pdf", "application/pdf", new byte[5_000_000]);
    var tooLarge = mvc.perform(form().file(large).with(csrf())).andReturn().getResponse();
    assertThat(html(tooLarge)).contains("Mỗi tệp không quá 4 MB");
    var many = form();
    for (var i = 0; i < 6; i++) {
      many.file(
          new MockMultipartFile(
              "files", i + ".pdf", "application/pdf", "%PDF-".getBytes(StandardCharsets.UTF_8)));
    }
    assertThat(html(mvc.perform(many.with(csrf())).andReturn().getResponse()))
        .contains("Nhiều nhất 5 tệp");
  }

  @Test
  void programs_that_fill_in_everything_and_floods_are_turned_away() throws Exception {
    assertThat(
            mvc.perform(form().param("website", "http://spam").with(csrf()))
                .andReturn()
                .getResponse()
                .getStatus())
        .isEqualTo(429);
    var status = 302;
    for (var i = 0; i < 11; i++) {
      status = mvc.perform(form().with(csrf())).andReturn().getResponse().getStatus();
    }
    assertThat(status).isEqualTo(429);
  }

  @Test
  void the_second_fact_cannot_be_tried_out() throws Exception {
    var petition = scene.conduct();
    var status = 0;
    for (var i = 0; i < 11; i++) {
      status = lookUp(petition, "%04d".formatted(i)).getStatus();
    }
    assertThat(status).isEqualTo(429);
    assertThat(lookUp(petition, "0472").getStatus())
        .as("the right one too, for a while")
        .isEqualTo(429);
  }

  @Test
  void a_wrong_code_and_wrong_digits_answer_alike() throws Exception {
    var petition = scene.conduct();
    var wrongDigits = lookUp(petition, "1111");
    var wrongCode =
        mvc.perform(
                post("/phan-anh/tra-cuu")
                    .param("code", "PA-H50.101-2026-999999")
                    .param("digits", "0472")
                    .with(csrf()))
            .andReturn()
            .getResponse();
    assertThat(wrongDigits.getStatus()).isEqualTo(404).isEqualTo(wrongCode.getStatus());
    assertThat(html(wrongDigits)).contains("Không có phản ánh nào với mã và số điện thoại này");
    assertThat(lookUp(petition, "0472").getRedirectedUrl())
        .isEqualTo("/phan-anh/tra-cuu/" + petition.code());
  }

  @Test
  void nobody_rates_adds_or_fetches_without_the_second_fact() throws Exception {
    var petition = scene.conduct();
    for (var path : new String[] {"rating", "details"}) {
      assertThat(
              mvc.perform(
                      post("/phan-anh/tra-cuu/" + petition.code() + "/" + path)
                          .param("satisfied", "yes")
                          .with(csrf()))
                  .andReturn()
                  .getResponse()
                  .getStatus())
          .as(path)
          .isEqualTo(404);
    }
    assertThat(
            mvc.perform(get("/phan-anh/tra-cuu/" + petition.code() + "/files/1"))
                .andReturn()
                .getResponse()
                .getStatus())
        .isEqualTo(404);
  }

  @Test
  void telephone_and_address_are_masked_until_they_are_asked_for_and_that_is_audited()
      throws Exception {
    var petition = scene.conduct();
    var clerk = desk.person("tiepnhan");
    var address = "/desk/petitions/" + petition.code();
    assertThat(html(mvc.perform(get(address).with(actor(clerk))).andReturn().getResponse()))
        .contains("•••• ••• 472", "Lê Thị Diệu Linh")
        .doesNotContain("0900000472", "linh@dan.test", "Thôn Thủy Tú");
    var revealed =
        mvc.perform(post(address + "/reveal").with(actor(clerk)).with(csrf())).andReturn();
    assertThat(revealed.getFlashMap().get("revealed")).isEqualTo(true);
    assertThat(
            jdbc.sql(
                    """
                    select count(*)
                      from audit.entry
                     where subject = 'petition:' || :code
                       and action = 'personal-data-disclosed'
                    """)
                .param("code", petition.code().value())
                .query(Integer.class)
                .single())
        .isEqualTo(1);
  }

  @Test
  void an_answer_is_previewed_and_published_from_the_desk() throws Exception {
    var sent = scene.sent(PetitionScene.about(Concern.RULE, "Bỏ giấy xác nhận"));
    var officer = desk.person("canbo");
    var classified =
        classify.handle(
            desk.person("tiepnhan"),
            sent.code(),
            sent.version(),
            Concern.RULE,
            "",
            Long.toString(officer.accountId()));
    answer.handle(officer, sent.code(), classified.version(), "Đã kiến nghị tỉnh", null, List.of());
    var answered = scene.now(sent.code());
    var leader = desk.person("lanhdao");
    var act = "/desk/petitions/" + sent.code() + "/acts/publish";

    var preview =
        mvc.perform(
                post(act)
                    .param("version", Long.toString(answered.version()))
                    .param("content", "Bỏ giấy xác nhận cư trú")
                    .param("answer", "Đã kiến nghị")
                    .param("preview", "true")
                    .with(actor(leader))
                    .with(csrf()))
            .andReturn()
            .getResponse();
    assertThat(preview.getStatus()).isEqualTo(200);
    assertThat(html(preview)).contains("Mọi người sẽ thấy như sau", "Bỏ giấy xác nhận cư trú");
    assertThat(scene.now(sent.code()).status()).isEqualTo(Status.ANSWERED);

    mvc.perform(
        post(act)
            .param("version", Long.toString(answered.version()))
            .param("content", "Bỏ giấy xác nhận cư trú " + sent.code())
            .param("answer", "Đã kiến nghị")
            .with(actor(leader))
            .with(csrf()));
    assertThat(
            html(
                mvc.perform(get("/phan-anh").param("q", "giay xac nhan cu tru"))
                    .andReturn()
                    .getResponse()))
        .contains(sent.code().value(), "Đã kiến nghị")
        .doesNotContain("Diệu Linh");
  }

  @Test
  void whoever_may_not_gets_no_list_and_no_petition() throws Exception {
    var petition = scene.conduct();
    assertThat(
            mvc.perform(get("/desk/petitions").with(actor(desk.person("quantri"))))
                .andReturn()
                .getResponse()
                .getStatus())
        .isEqualTo(403);
    assertThat(
            mvc.perform(get("/desk/petitions/" + petition.code()).with(actor(desk.person("canbo"))))
                .andReturn()
                .getResponse()
                .getStatus())
        .isEqualTo(404);
  }

  @Test
  void the_pages_of_strangers_stay_small() throws Exception {
    scene.conduct();
    for (var path :
        new String[] {"/phan-anh", "/phan-anh/gui?agency=H50.101", "/phan-anh/tra-cuu"}) {
      var answer = mvc.perform(get(path)).andReturn().getResponse();
      assertThat(answer.getStatus()).isEqualTo(200);
      var zipped = new ByteArrayOutputStream();
      try (var zip = new GZIPOutputStream(zipped)) {
        zip.write(answer.getContentAsByteArray());
      }
      assertThat(zipped.size()).as(path).isLessThan(15_000);
    }
  }

  private MockHttpServletResponse lookUp(Petition petition, String digits) throws Exception {
    return mvc.perform(
            post("/phan-anh/tra-cuu")
                .param("code", petition.code().value())
                .param("digits", digits)
                .with(csrf()))
        .andReturn()
        .getResponse();
  }

  private static MockMultipartHttpServletRequestBuilder form() {
    var form = multipart("/phan-anh/gui");
    form.param("key", UUID.randomUUID().toString())
        .param("agency", Desk.AGENCY)
        .param("concern", "CONDUCT")
        .param("content", "Hẹn ba lần")
        .param("name", "Lê Thị Diệu Linh")
        .param("address", "Thôn Thủy Tú")
        .param("phone", "0900 000 472")
        .param("publishable", "true");
    return form;
  }

  private static String html(MockHttpServletResponse answer) throws Exception {
    return answer.getContentAsString(StandardCharsets.UTF_8);
  }
}
