package vn.motcua.dossier.digitising;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.motcua.testing.Refusals.assertRefused;
import static vn.motcua.testing.SignedInAs.actor;

import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import vn.motcua.dossier.DossierRefusal;
import vn.motcua.dossier.digitising.DigitisePaper.Scan;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.DigitisedPaper;
import vn.motcua.dossier.model.DigitisedPaper.State;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.PaperWaiver.Reason;
import vn.motcua.records.ContentHash;
import vn.motcua.records.KeptFile;
import vn.motcua.records.Records;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Denied;
import vn.motcua.signing.Papers;
import vn.motcua.signing.Signing;
import vn.motcua.signing.SigningLevel;
import vn.motcua.testing.DemonstrationTest;
import vn.motcua.testing.Desk;
import vn.motcua.testing.Scans;

/** The papers of a dossier become files. */
@DemonstrationTest
class DigitisedTest {

  @Autowired Desk desk;
  @Autowired Digitising digitising;
  @Autowired DigitisePaper digitise;
  @Autowired WaiveDigitising waive;
  @Autowired RemoveFile remove;
  @Autowired Records records;
  @Autowired MockMvc mvc;
  @Autowired JdbcClient jdbc;

  private Actor clerk;
  private Dossier dossier;
  private String page;

  @BeforeEach
  void aDossierThatWasJustReceived() {
    clerk = desk.person("tiepnhan");
    dossier = desk.received();
    page = "/desk/dossiers/" + dossier.code() + "/digitised";
  }

  @Test
  void a_paper_handed_in_is_on_paper_only_until_somebody_adds_a_file() throws Exception {
    assertThat(first().state()).isEqualTo(State.PAPER_ONLY);
    var pdf = Scans.pdf(2, dossier.code().value());
    upload(clerk, pdf("Tờ khai.pdf", pdf))
        .andExpect(redirectedUrl(page + "#giay-" + first().paper().id()));

    assertThat(first().state()).isEqualTo(State.DIGITISED);
    var file = first().files().getFirst();
    mvc.perform(get(page).with(actor(clerk)))
        .andExpect(content().string(containsString("Tờ khai.pdf")))
        .andExpect(content().string(containsString("PDF, 2 trang")))
        .andExpect(content().string(containsString("Đã số hóa")));
    mvc.perform(get(page + "/files/" + file.fileId()).with(actor(clerk)))
        .andExpect(status().isOk())
        .andExpect(content().contentType("application/pdf"))
        .andExpect(header().string("Cache-Control", "private, no-store"))
        .andExpect(content().bytes(pdf));
  }

  @Test
  void several_files_are_added_at_once_or_none_of_them() throws Exception {
    upload(
            clerk,
            pdf("mot.pdf", Scans.pdf(1, "một " + dossier.code())),
            pdf("hai.pdf", Scans.withScript()))
        .andExpect(status().is(422))
        .andExpect(content().string(containsString("có mã lệnh hoặc kèm tệp khác")));
    assertThat(first().files()).isEmpty();

    upload(
            clerk,
            pdf("mot.pdf", Scans.pdf(1, "một " + dossier.code())),
            pdf("hai.jpg", Scans.picture("jpg", "hai")))
        .andExpect(status().is3xxRedirection());
    assertThat(first().files()).hasSize(2);
  }

  @Test
  void the_signatures_of_a_file_handed_in_are_judged_and_pictures_have_none() throws Exception {
    try (var signing = new Signing()) {
      var signed =
          signing.sign(Papers.decision(), Signing.person(), SigningLevel.B, signing.leader());
      upload(clerk, pdf("quyet-dinh.pdf", signed), pdf("anh.png", Scans.picture("png", "ảnh")));
    }
    var files = first().files();
    mvc.perform(
            get(page + "/files/" + files.getFirst().fileId() + "/signatures").with(actor(clerk)))
        .andExpect(content().string(containsString("Hoàng Đức Thiện")))
        .andExpect(content().string(containsString("Chưa đủ căn cứ")));
    mvc.perform(get(page + "/files/" + files.getLast().fileId() + "/signatures").with(actor(clerk)))
        .andExpect(status().isNotFound());
  }

  @Test
  void a_button_pressed_twice_adds_a_file_once() throws Exception {
    var scan = pdf("to-khai.pdf", Scans.pdf(1, "hai lần " + dossier.code()));
    upload(clerk, scan, scan);
    upload(clerk, scan).andExpect(status().is3xxRedirection());
    assertThat(first().files()).hasSize(1);
  }

  @Test
  void programs_add_list_open_and_remove_files_too() throws Exception {
    var api = "/api/v1/dossiers/" + dossier.code();
    var jpeg = Scans.picture("jpg", "API " + dossier.code());
    mvc.perform(
            multipart(api + "/papers/" + first().paper().id() + "/files")
                .file(new MockMultipartFile("files", "anh.jpg", "image/jpeg", jpeg))
                .with(actor(clerk))
                .with(csrf()))
        .andExpect(status().isCreated())
        .andExpect(jsonPath("$.state").value("DIGITISED"))
        .andExpect(jsonPath("$.files[0].mediaType").value("image/jpeg"))
        .andExpect(jsonPath("$.files[0].sha256").value(ContentHash.of(jpeg).hex()));
    var file = first().files().getFirst().fileId();
    mvc.perform(get(api + "/files/" + file).with(actor(clerk))).andExpect(content().bytes(jpeg));
    mvc.perform(
            post(api + "/files/" + file + "/remove")
                .contentType("application/json")
                .content("{\"reason\":\"Chụp mờ.\"}")
                .with(actor(clerk))
                .with(csrf()))
        .andExpect(status().isNoContent());
    mvc.perform(get(api + "/papers").with(actor(clerk)))
        .andExpect(jsonPath("$.items[?(@.state == 'DIGITISED')]").isEmpty());
  }

  @Test
  void a_program_that_calls_itself_pdf_is_told_so() throws Exception {
    upload(clerk, pdf("giay-khai-sinh.pdf", "MZ this is a program".getBytes("UTF-8")))
        .andExpect(status().is(422))
        .andExpect(content().string(containsString("không phải PDF, JPEG, PNG hay TIFF")));
    assertThat(first().files()).isEmpty();
  }

  @Test
  void no_file_is_told_so() throws Exception {
    upload(clerk, new MockMultipartFile("files", "", null, new byte[0]))
        .andExpect(status().is(422))
        .andExpect(content().string(containsString("Hãy chọn ít nhất một tệp")));
  }

  @Test
  void the_name_of_a_file_loses_its_folders_and_gets_the_ending_of_what_it_is() throws Exception {
    upload(clerk, pdf("C:\\Quét\\..\\ảnh <1>.pdf", Scans.picture("png", "ảnh")))
        .andExpect(status().is3xxRedirection());
    assertThat(digitising.kept(dossier.code()).values())
        .extracting(file -> file.name())
        .containsExactly("ảnh 1.png");
  }

  @Test
  void a_file_added_by_mistake_is_removed_with_a_reason_and_opens_no_more() throws Exception {
    upload(clerk, pdf("nham.pdf", Scans.pdf(1, "nhầm " + dossier.code())));
    var file = first().files().getFirst().fileId();
    var address = page + "/" + first().paper().id() + "/files/" + file + "/remove";
    mvc.perform(post(address).with(actor(clerk)).with(csrf()))
        .andExpect(status().is(422))
        .andExpect(content().string(containsString("Cần ghi rõ lý do")));
    mvc.perform(post(address).param("why", "Quét nhầm người.").with(actor(clerk)).with(csrf()))
        .andExpect(status().is3xxRedirection());

    assertThat(first().state()).isEqualTo(State.PAPER_ONLY);
    assertThat(digitising.kept(dossier.code()).values())
        .filteredOn(kept -> kept.id() == file)
        .allMatch(KeptFile::isWithdrawn)
        .hasSize(1);
    mvc.perform(get(page + "/files/" + file).with(actor(clerk))).andExpect(status().isNotFound());
    mvc.perform(post(address).param("why", "Lần nữa.").with(actor(clerk)).with(csrf()))
        .andExpect(status().isNotFound());
  }

  @Test
  void a_paper_whose_data_are_known_need_not_be_digitised_until_somebody_asks_again() {
    var paper = first().paper().id();
    waive.handle(clerk, dossier.code(), paper, Reason.DATA_AVAILABLE, "");
    assertThat(first().state()).isEqualTo(State.NOT_NEEDED);
    waive.takeBack(clerk, dossier.code(), paper);
    assertThat(first().state()).isEqualTo(State.PAPER_ONLY);
  }

  @Test
  void another_reason_for_not_digitising_must_be_written_down() {
    var paper = first().paper().id();
    assertRefused(
        DossierRefusal.REASON_MISSING,
        () -> waive.handle(clerk, dossier.code(), paper, Reason.OTHER, "  "));
    assertRefused(
        DossierRefusal.REASON_MISSING, () -> waive.handle(clerk, dossier.code(), paper, null, ""));
    waive.handle(clerk, dossier.code(), paper, Reason.OTHER, "Khổ giấy quá lớn.");
    assertThat(first().state()).isEqualTo(State.NOT_NEEDED);
  }

  @Test
  void a_paper_that_is_not_of_the_procedure_is_refused() {
    assertRefused(
        DossierRefusal.UNKNOWN_PAPER,
        () -> digitise.handle(clerk, dossier.code(), 99, List.of(), null));
  }

  @Test
  void whoever_may_not_see_the_dossier_finds_neither_page_nor_file() throws Exception {
    upload(clerk, pdf("to-khai.pdf", Scans.pdf(1, "kín " + dossier.code())));
    var file = first().files().getFirst().fileId();
    var stranger = desk.person("tiepnhan.huongphung");
    mvc.perform(get(page).with(actor(stranger))).andExpect(status().isNotFound());
    mvc.perform(get(page + "/files/" + file).with(actor(stranger)))
        .andExpect(status().isNotFound());
    upload(stranger, pdf("x.pdf", Scans.pdf(1, "x"))).andExpect(status().isNotFound());
  }

  @Test
  void whoever_only_reads_sees_the_files_and_no_form() throws Exception {
    upload(clerk, pdf("to-khai.pdf", Scans.pdf(1, "xem " + dossier.code())));
    var reader = desk.person("lanhdao");
    mvc.perform(get(page).with(actor(reader)))
        .andExpect(content().string(containsString("to-khai.pdf")))
        .andExpect(content().string(not(containsString("type=\"file\""))));
    var paper = first().paper().id();
    assertThatThrownBy(() -> digitise.require(reader, dossier.code(), paper))
        .isInstanceOf(Denied.class);
  }

  @Test
  void nothing_is_added_once_the_dossier_has_ended() {
    var ended = desk.act("tiepnhan", dossier, Action.WITHDRAW, "Công dân xin rút.");
    assertThatThrownBy(() -> digitise.require(clerk, ended.code(), first().paper().id()))
        .isInstanceOf(Denied.class);
  }

  @Test
  void adding_opening_and_removing_are_in_the_audit_trail() throws Exception {
    upload(clerk, pdf("to-khai.pdf", Scans.pdf(1, "sổ " + dossier.code())));
    var file = first().files().getFirst().fileId();
    mvc.perform(get(page + "/files/" + file).with(actor(clerk)));
    remove.handle(clerk, dossier.code(), file, "Quét mờ.");
    assertThat(
            jdbc.sql("select action from audit.entry where subject = :subject order by id")
                .param("subject", "dossier:" + dossier.code())
                .query(String.class)
                .list())
        .containsSubsequence("paper-digitised", "paper-file-opened", "paper-file-removed");
  }

  @Test
  void a_content_stored_long_ago_and_swept_cannot_become_a_file() throws Exception {
    var paper = first().paper().id();
    try (var incoming = records.receive()) {
      Files.write(incoming.path(), Scans.pdf(1, "lâu " + dossier.code()));
      var stored = records.store(incoming.path());
      jdbc.sql("delete from records.content where hash = :hash")
          .param("hash", stored.hash().hex())
          .update();
      assertThatThrownBy(
              () ->
                  digitise.handle(
                      clerk, dossier.code(), paper, List.of(new Scan("x.pdf", stored)), null))
          .isInstanceOf(IllegalStateException.class);
    }
    assertThat(first().files()).isEmpty();
  }

  private DigitisedPaper first() {
    return digitising.papers(clerk, dossier.code()).stream()
        .filter(each -> each.paper().isHandedIn())
        .findFirst()
        .orElseThrow();
  }

  private ResultActions upload(Actor by, MockMultipartFile... files) throws Exception {
    var request = multipart(page + "/" + first().paper().id());
    for (var file : files) {
      request.file(file);
    }
    return mvc.perform(request.with(actor(by)).with(csrf()));
  }

  private static MockMultipartFile pdf(String name, byte[] content) {
    return new MockMultipartFile("files", name, "application/pdf", content);
  }
}
