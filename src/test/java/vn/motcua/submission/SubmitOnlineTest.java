package vn.motcua.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.motcua.testing.CitizenBrowser.text;
import static vn.motcua.testing.Desk.MARITAL_STATUS;

import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import vn.motcua.citizen.Citizens;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.digitising.Digitising;
import vn.motcua.dossier.model.Status;
import vn.motcua.form.Forms;
import vn.motcua.organisation.Organisation;
import vn.motcua.records.FileFormat;
import vn.motcua.submission.work.SweepDrafts;
import vn.motcua.testing.CitizenBrowser;
import vn.motcua.testing.DemonstrationTest;
import vn.motcua.testing.Desk;
import vn.motcua.testing.Scans;

/** A citizen fills in, hands in and sends, over the pages. */
@DemonstrationTest
class SubmitOnlineTest {

  @Autowired MockMvc mvc;
  @Autowired Forms forms;
  @Autowired Organisation organisation;
  @Autowired Submissions submissions;
  @Autowired Citizens citizens;
  @Autowired Digitising digitising;
  @Autowired Desk desk;
  @Autowired SweepDrafts sweep;
  @Autowired JdbcClient jdbc;

  private OnlineScene scene;

  @BeforeEach
  void signUp() throws Exception {
    scene = new OnlineScene(mvc, forms, organisation);
  }

  @Test
  void what_is_filled_in_becomes_a_dossier_with_its_papers_as_files() throws Exception {
    var draft = scene.begin(MARITAL_STATUS);
    assertThat(scene.fill(draft, MARITAL_STATUS).getRedirectedUrl()).isEqualTo(draft + "/giay-to");
    photographAll(draft);
    assertThat(scene.browser().page(draft + "/xem-lai"))
        .contains("Lê Thị Diệu Linh", "0912345678", "Tổng cộng", "trang,");
    var code = OnlineScene.code(scene.send(draft));

    var clerk = desk.person("tiepnhan");
    var dossier = desk.dossier("tiepnhan", new DossierCode(code));
    assertThat(dossier.status()).isEqualTo(Status.SUBMITTED);
    var papers = digitising.papers(clerk, dossier.code());
    assertThat(papers)
        .filteredOn(one -> one.paper().required())
        .isNotEmpty()
        .allSatisfy(one -> assertThat(one.files()).isNotEmpty());
    assertThat(digitising.kept(dossier.code()).values())
        .allSatisfy(file -> assertThat(file.content().format()).isEqualTo(FileFormat.PDF));
    assertThat(scene.browser().page("/toi")).contains(code);
    assertThat(scene.browser().page("/toi/ho-so/" + code + "?moi=")).contains("Đã nộp hồ sơ");
  }

  @Test
  void everything_that_is_missing_is_said_at_once_and_nothing_typed_is_lost() throws Exception {
    var draft = scene.begin(MARITAL_STATUS);
    var page =
        text(
            scene
                .browser()
                .post(
                    draft,
                    "for",
                    "OTHER",
                    "other.fullName",
                    "<b>Bé Na</b>",
                    "contact.phone",
                    "02333123456"));
    assertThat(page)
        .contains(
            "Còn chỗ chưa xong",
            "Nhập số điện thoại di động",
            "Cho biết vì sao bạn được nộp thay",
            "&lt;b>Bé Na&lt;/b>");
    var review = scene.browser().post(draft + "/gui");
    assertThat(review.getStatus()).isEqualTo(422);
    assertThat(text(review))
        .contains("Thiếu: ", "Chọn cách nhận kết quả", "Cần bạn cam đoan", "vì sao bạn được nộp");
  }

  @Test
  void what_is_typed_is_kept_before_anything_is_sent_and_each_page_keeps_its_own()
      throws Exception {
    var draft = scene.begin(MARITAL_STATUS);
    keep(draft, "FORM", "contact.address", "Thôn Hiền Dũng");
    keep(draft, "LAST", "note", "Xin gọi buổi chiều");
    keep(draft, "FORM", "contact.address", "Thôn Đông", "returnBy", "POST");
    var kept = submission(draft);
    assertThat(kept.typed("contact.address")).isEqualTo("Thôn Đông");
    assertThat(kept.typed("note")).isEqualTo("Xin gọi buổi chiều");
    assertThat(kept.typed("returnBy")).isEmpty();
    assertThat(scene.browser().page("/toi")).contains(draft);
  }

  @Test
  void a_file_goes_on_where_the_line_was_cut() throws Exception {
    var draft = scene.begin(MARITAL_STATUS);
    var paper = submissions.filePapers(submission(draft)).getFirst().id();
    var picture = Scans.picture("jpeg", "Giay to");
    var upload = UUID.randomUUID();
    var half = picture.length / 2;
    assertThat(text(begin(draft, paper, upload, picture.length))).contains("\"received\":0");
    assertThat(text(part(draft, upload, 0, Arrays.copyOf(picture, half))))
        .contains("\"received\":" + half);
    // lost on its way back, the same part is sent again
    assertThat(text(part(draft, upload, 0, Arrays.copyOf(picture, half)))).contains("đã nhận");
    assertThat(text(begin(draft, paper, upload, picture.length))).contains("\"received\":" + half);
    assertThat(text(part(draft, upload, half, Arrays.copyOfRange(picture, half, picture.length))))
        .contains("\"whole\":true");
    assertThat(scene.browser().get(draft + "/tep/" + upload).getContentAsByteArray())
        .isEqualTo(picture);
    assertThat(
            jdbc.sql("select count(*) from submission.upload_part where upload_id = :id")
                .param("id", upload)
                .query(Integer.class)
                .single())
        .isZero();
  }

  @Test
  void a_file_is_what_its_content_says() throws Exception {
    var draft = scene.begin(MARITAL_STATUS);
    var paper = submissions.filePapers(submission(draft)).getFirst().id();
    var refused = scene.photograph(draft, paper, "Đây không phải ảnh".getBytes("UTF-8"));
    assertThat(refused.getStatus()).isEqualTo(422);
    var locked = scene.photograph(draft, paper, Scans.withScript());
    assertThat(locked.getStatus()).isEqualTo(422);
    assertThat(scene.browser().page(draft + "/giay-to")).doesNotContain("IMG_0001.jpg");
  }

  @Test
  void sent_by_two_at_once_it_is_one_dossier() throws Exception {
    var draft = scene.begin(MARITAL_STATUS);
    scene.fill(draft, MARITAL_STATUS);
    photographAll(draft);
    try (var people = Executors.newFixedThreadPool(2)) {
      var first = people.submit(() -> scene.send(draft));
      var second = people.submit(() -> scene.send(draft));
      assertThat(OnlineScene.code(first.get())).isEqualTo(OnlineScene.code(second.get()));
    }
  }

  @Test
  void nobody_else_sees_any_of_it() throws Exception {
    var draft = scene.begin(MARITAL_STATUS);
    var paper = submissions.filePapers(submission(draft)).getFirst().id();
    var upload = UUID.randomUUID();
    begin(draft, paper, upload, 10);
    scene.fill(draft, MARITAL_STATUS);
    photographAll(draft);
    var open = scene.begin(MARITAL_STATUS);
    scene.browser().post(draft + "/tep/" + upload + "/bo");
    var code = OnlineScene.code(scene.send(draft));
    var own = "/toi/ho-so/" + code;

    var other = new OnlineScene(mvc, forms, organisation);
    for (var address :
        new String[] {
          open,
          open + "/giay-to",
          open + "/xem-lai",
          open + "/tep/" + upload,
          own,
          own + "/bo-sung",
          own + "/rut",
          own + "/result/1"
        }) {
      assertThat(other.browser().get(address).getStatus()).as(address).isEqualTo(404);
      var stranger = mvc.perform(MockMvcRequestBuilders.get(address)).andReturn().getResponse();
      assertThat(stranger.getRedirectedUrl()).as(address).startsWith("/dang-nhap");
    }
    for (var address :
        new String[] {
          open,
          open + "/nhap?trang=FORM",
          open + "/giay-to",
          open + "/giay-to/" + paper + "/tep/" + upload + "?name=x&bytes=10",
          open + "/tep/" + upload + "/bo",
          open + "/gui",
          open + "/huy",
          own + "/rut?version=1&note=x"
        }) {
      assertThat(other.browser().post(address).getStatus()).as(address).isEqualTo(404);
    }
    assertThat(other.photograph(open, paper, Scans.picture("jpeg", "x")).getStatus())
        .isEqualTo(404);
    assertThat(other.browser().page("/toi")).doesNotContain(code);
    assertThat(submission(open).isSent()).isFalse();
  }

  @Test
  void the_number_typed_by_a_stranger_opens_nothing_of_the_person() throws Exception {
    var draft = scene.begin(MARITAL_STATUS);
    scene.fill(draft, MARITAL_STATUS);
    photographAll(draft);
    var code = OnlineScene.code(scene.send(draft));
    jdbc.sql("update citizen.account set closed_at = now() where identity_number = :number")
        .param("number", scene.number)
        .update();
    var stranger = new CitizenBrowser(mvc);
    stranger.signUp(scene.number, "Kẻ Khác");
    assertThat(stranger.page("/toi")).doesNotContain(code);
    assertThat(stranger.get("/toi/ho-so/" + code).getStatus()).isEqualTo(404);
  }

  @Test
  void a_dossier_is_taken_back_with_a_reason() throws Exception {
    var draft = scene.begin(MARITAL_STATUS);
    scene.fill(draft, MARITAL_STATUS);
    photographAll(draft);
    var code = OnlineScene.code(scene.send(draft));
    var version = desk.dossier("tiepnhan", new DossierCode(code)).version();
    var address = "/toi/ho-so/" + code + "/rut";
    assertThat(scene.browser().post(address, "version", "" + version, "note", " ").getStatus())
        .isEqualTo(422);
    assertThat(
            scene
                .browser()
                .post(address, "version", "" + version, "note", "Nộp nhầm")
                .getRedirectedUrl())
        .isEqualTo("/toi/ho-so/" + code);
    assertThat(desk.dossier("tiepnhan", new DossierCode(code)).status())
        .isEqualTo(Status.WITHDRAWN);
  }

  @Test
  void a_draft_thrown_away_is_gone_with_its_files() throws Exception {
    var draft = scene.begin(MARITAL_STATUS);
    var paper = submissions.filePapers(submission(draft)).getFirst().id();
    scene.photograph(draft, paper, Scans.picture("jpeg", "Giay"));
    assertThat(scene.browser().post(draft + "/huy").getRedirectedUrl()).isEqualTo("/toi");
    assertThat(scene.browser().get(draft).getStatus()).isEqualTo(404);
    assertThat(
            jdbc.sql(
                    """
                    select count(*) from records.file
                     where subject_type = 'submission' and subject_id = :id and withdrawn_at is null
                    """)
                .param("id", OnlineScene.id(draft).toString())
                .query(Integer.class)
                .single())
        .isZero();
  }

  @Test
  void a_draft_nobody_goes_on_with_is_cleared_away_and_others_stay() throws Exception {
    var old = scene.begin(MARITAL_STATUS);
    var fresh = scene.begin(MARITAL_STATUS);
    jdbc.sql(
            """
            update submission.submission
               set saved_at = saved_at - interval '91 days'
             where submission_id = :id
            """)
        .param("id", OnlineScene.id(old))
        .update();
    sweep.run();
    assertThat(scene.browser().get(old).getStatus()).isEqualTo(404);
    assertThat(scene.browser().get(fresh).getStatus()).isEqualTo(200);
  }

  private void photographAll(String draft) throws Exception {
    scene.photographAll(draft, submissions, submission(draft));
  }

  private Submission submission(String draft) {
    return submissions.draft(
        citizens.byIdentity(scene.number).orElseThrow(), OnlineScene.id(draft));
  }

  private void keep(String draft, String page, String... typed) throws Exception {
    assertThat(scene.browser().post(draft + "/nhap?trang=" + page, typed).getStatus())
        .isEqualTo(204);
  }

  private MockHttpServletResponse begin(String draft, int paper, UUID upload, int bytes)
      throws Exception {
    return scene
        .browser()
        .post(
            draft + "/giay-to/" + paper + "/tep/" + upload,
            "name",
            "IMG_0002.jpg",
            "bytes",
            Integer.toString(bytes));
  }

  private MockHttpServletResponse part(String draft, UUID upload, int at, byte[] part)
      throws Exception {
    return scene
        .browser()
        .send(
            MockMvcRequestBuilders.put(draft + "/tep/" + upload + "?at=" + at)
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .content(part)
                .with(csrf()));
  }
}
