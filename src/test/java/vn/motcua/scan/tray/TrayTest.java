package vn.motcua.scan.tray;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.motcua.testing.Refusals.assertRefused;
import static vn.motcua.testing.SignedInAs.actor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import vn.motcua.dossier.digitising.Digitising;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.records.KeptFile;
import vn.motcua.records.Records;
import vn.motcua.scan.DrawnPage;
import vn.motcua.scan.PageWarning;
import vn.motcua.scan.PaperAbout;
import vn.motcua.scan.ScanFileName;
import vn.motcua.scan.ScanRefusal;
import vn.motcua.scan.Tray;
import vn.motcua.scan.TrayPage;
import vn.motcua.scan.page.Crop;
import vn.motcua.scan.page.PageEdit;
import vn.motcua.scan.picture.Jpeg;
import vn.motcua.scan.work.ArchiveWork;
import vn.motcua.scan.work.SweepTrays;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Denied;
import vn.motcua.shared.NotVisible;
import vn.motcua.testing.DemonstrationTest;
import vn.motcua.testing.Desk;
import vn.motcua.testing.Pdf;

/** Pages are put into a tray and become one file of a paper. */
@DemonstrationTest
class TrayTest {

  @Autowired Desk desk;
  @Autowired Trays trays;
  @Autowired AddScan add;
  @Autowired TakeFromScanner scanner;
  @Autowired Environment environment;
  @Autowired EditPage edit;
  @Autowired OrderPages order;
  @Autowired HandOverTray handOver;
  @Autowired MovePages move;
  @Autowired SweepTrays sweep;
  @Autowired ArchiveWork work;
  @Autowired Digitising digitising;
  @Autowired Records records;
  @Autowired MockMvc mvc;
  @Autowired JdbcClient jdbc;
  @TempDir Path folder;

  private Actor clerk;
  private Dossier dossier;
  private int paper;
  private long tray;

  @BeforeEach
  void anEmptyTrayForTheFirstPaper() {
    clerk = desk.person("tiepnhan");
    dossier = desk.received();
    paper = digitising.papers(clerk, dossier.code()).getFirst().paper().id();
    tray = trays.open(clerk, "dossier-paper", dossier.code() + "/" + paper);
  }

  @Test
  void what_the_scanner_left_for_a_person_is_taken_once_it_is_written() throws Exception {
    var own = Path.of(environment.getRequiredProperty("motcua.scan.folder")).resolve("tiepnhan");
    Files.createDirectories(own);
    var ready = own.resolve(tray + "-a.jpg");
    var written = own.resolve(tray + "-b.jpg");
    try {
      for (var file : List.of(ready, written)) {
        Files.write(file, Jpeg.of(DrawnPage.letter(200).picture(), 0.9f));
      }
      Files.setLastModifiedTime(ready, FileTime.from(Instant.now().minusSeconds(60)));
      mvc.perform(get("/desk/scans/" + tray).with(actor(clerk)))
          .andExpect(content().string(containsString("Máy quét đã gửi 1 tệp")));
      assertThat(scanner.ready(desk.person("canbo"))).isZero();
      scanner.handle(clerk, tray);
      assertThat(trays.get(clerk, tray).pages()).hasSize(1);
      assertThat(ready).doesNotExist();
      assertThat(written).exists();
    } finally {
      Files.deleteIfExists(ready);
      Files.deleteIfExists(written);
    }
  }

  @Test
  void a_file_of_the_scanner_that_is_no_scan_stays_where_it_is() throws Exception {
    var own = Path.of(environment.getRequiredProperty("motcua.scan.folder")).resolve("tiepnhan");
    Files.createDirectories(own);
    var broken = Files.writeString(own.resolve(tray + "-c.pdf"), "MZ a program");
    try {
      Files.setLastModifiedTime(broken, FileTime.from(Instant.now().minusSeconds(60)));
      assertRefused(ScanRefusal.SCAN_KIND_UNKNOWN, () -> scanner.handle(clerk, tray));
      assertThat(broken).exists();
      assertThat(trays.get(clerk, tray).pages()).isEmpty();
    } finally {
      Files.deleteIfExists(broken);
    }
  }

  private void scan(DrawnPage page) throws IOException {
    var file = Files.createTempFile(folder, "scan", ".jpg");
    Files.write(file, Jpeg.of(page.picture(), 0.9f));
    add.handle(clerk, tray, file, "anh.jpg");
  }

  private Tray now() {
    return trays.get(clerk, tray);
  }

  private List<Long> ids() {
    return now().pages().stream().map(TrayPage::id).toList();
  }

  private void makeAll() {
    while (work.next()) {
      // the next one
    }
  }

  @Test
  void the_same_place_is_the_same_tray_until_it_is_handed_over() throws IOException {
    assertThat(trays.open(clerk, "dossier-paper", dossier.code() + "/" + paper)).isEqualTo(tray);
    scan(DrawnPage.blank(100));
    handOver.handle(clerk, tray, PaperAbout.NONE);
    assertThat(trays.open(clerk, "dossier-paper", dossier.code() + "/" + paper)).isNotEqualTo(tray);
  }

  @Test
  void pages_are_measured_before_anything_is_saved() throws Exception {
    scan(DrawnPage.letter(300));
    scan(DrawnPage.blank(300));
    assertThat(now().pages().get(0).warnings()).doesNotContain(PageWarning.BLANK);
    assertThat(now().pages().get(1).warnings()).contains(PageWarning.BLANK);
    mvc.perform(get("/desk/scans/" + tray).with(actor(clerk)))
        .andExpect(content().string(containsString("Trang trắng")));
    var url = "/desk/scans/" + tray + "/pages/" + ids().getFirst();
    mvc.perform(get(url + "/thumbnail").with(actor(clerk)))
        .andExpect(content().contentType("image/jpeg"));
    mvc.perform(get(url + "/view").with(actor(clerk)))
        .andExpect(content().contentType("image/jpeg"));
  }

  @Test
  void pages_are_moved_and_taken_out() throws IOException {
    scan(DrawnPage.blank(60));
    scan(DrawnPage.blank(60));
    scan(DrawnPage.blank(60));
    var first = ids();
    order.handle(clerk, tray, first.get(2), -1);
    assertThat(ids()).containsExactly(first.get(0), first.get(2), first.get(1));
    order.handle(clerk, tray, first.get(0), 2);
    assertThat(ids()).containsExactly(first.get(2), first.get(1), first.get(0));
    order.handle(clerk, tray, first.get(2), -5);
    order.remove(clerk, tray, first.get(1));
    assertThat(ids()).containsExactly(first.get(2), first.get(0));
  }

  @Test
  void a_tray_becomes_one_searchable_file_of_the_paper_and_originals_stay() throws Exception {
    scan(DrawnPage.letter(300));
    scan(DrawnPage.letter(150));
    var upright = DrawnPage.letter(150).picture();
    edit.handle(clerk, tray, ids().get(1), new PageEdit(1, Crop.NONE, false, false));
    var original = records.get(Originals.subject(tray), now().pages().get(1).fileId());
    handOver.handle(clerk, tray, PaperAbout.NONE);
    makeAll();

    assertThat(now().status()).isEqualTo(Tray.Status.DONE);
    assertThat(now().searchable()).isTrue();
    var file = digitising.papers(clerk, dossier.code()).getFirst().files().getFirst();
    var kept = Objects.requireNonNull(digitising.kept(dossier.code()).get(file.fileId()));
    var bytes = records.open(kept.content()).readAllBytes();
    var pdf = new Pdf(bytes);
    assertThat(pdf.pages()).isEqualTo(2);
    assertThat(pdf.text(1)).contains("Mường Lống");
    assertThat(pdf.violations(PDFAFlavour.PDFA_2_U)).isEmpty();
    assertThat(file.addedBy()).isEqualTo(clerk.accountId());
    assertThat(records.open(original.content()).readAllBytes()).isEqualTo(Jpeg.of(upright, 0.9f));
    mvc.perform(get("/desk/scans/" + tray).with(actor(clerk)))
        .andExpect(content().string(containsString("tìm được chữ")));
  }

  @Test
  void the_file_is_called_and_described_by_the_standard_and_good_until_the_day_said()
      throws IOException {
    scan(DrawnPage.blank(60));
    var until = LocalDate.of(2030, 5, 1);
    handOver.handle(
        clerk,
        tray,
        new PaperAbout(until, LocalDate.of(2026, 3, 2), "12/GXN-UBND", "UBND xã Bản Mới"));
    makeAll();
    var file = digitising.papers(clerk, dossier.code()).getFirst().files().getFirst();
    assertThat(file.validUntil()).isEqualTo(until);
    var kept = Objects.requireNonNull(digitising.kept(dossier.code()).get(file.fileId()));
    var name = ScanFileName.parse(kept.name());
    assertThat(name.code().toString()).isEqualTo(String.valueOf(now().code()));
    assertThat(kept.name()).endsWith(".pdf");
    try (var pdf = Loader.loadPDF(records.open(kept.content()).readAllBytes())) {
      var xmp =
          new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
      assertThat(xmp)
          .contains(
              ">" + name.code() + "<",
              "CodeNumber>12<",
              "CodeNotation>GXN-UBND<",
              "IssuedDate>2026-03-02<",
              "OrganName>UBND xã Bản Mới<");
    }
  }

  @Test
  void documents_of_an_agency_are_numbered_one_after_the_other_and_keep_their_number()
      throws IOException {
    scan(DrawnPage.blank(60));
    handOver.handle(clerk, tray, PaperAbout.NONE);
    makeAll();
    var first = Objects.requireNonNull(now().code());
    jdbc.sql(
            "update scan.tray set status = 'WAITING', ended_at = null, searchable = null where"
                + " tray_id = :tray")
        .param("tray", tray)
        .update();
    makeAll();
    assertThat(now().code()).isEqualTo(first);

    anEmptyTrayForTheFirstPaper();
    scan(DrawnPage.blank(70));
    handOver.handle(clerk, tray, PaperAbout.NONE);
    makeAll();
    assertThat(Objects.requireNonNull(now().code()).number()).isEqualTo(first.number() + 1);
  }

  @Test
  void pages_of_another_paper_go_into_its_tray_with_their_originals() throws Exception {
    scan(DrawnPage.blank(60));
    scan(DrawnPage.blank(60));
    scan(DrawnPage.letter(100));
    var pages = ids();
    var other = digitising.papers(clerk, dossier.code()).get(1).paper();
    var place = dossier.code() + "/" + other.id();
    mvc.perform(
            post("/desk/scans/" + tray + "/split")
                .param("pages", pages.get(1) + "," + pages.get(2))
                .param("place", place)
                .with(csrf())
                .with(actor(clerk)))
        .andExpect(status().is3xxRedirection());
    var there = trays.open(clerk, "dossier-paper", place);
    assertThat(ids()).containsExactly(pages.get(0));
    assertThat(trays.get(clerk, there).pages())
        .extracting(TrayPage::id)
        .containsExactly(pages.get(1), pages.get(2));
    mvc.perform(get("/desk/scans/" + tray).with(actor(clerk)))
        .andExpect(content().string(containsString("/desk/scans/" + there)));
    mvc.perform(get("/desk/scans/" + there + "/pages/" + pages.get(2) + "/view").with(actor(clerk)))
        .andExpect(content().contentType("image/jpeg"));
    handOver.handle(clerk, there, PaperAbout.NONE);
    makeAll();
    assertThat(trays.get(clerk, there).status()).isEqualTo(Tray.Status.DONE);
    assertThat(digitising.papers(clerk, dossier.code()).get(1).files()).hasSize(1);
    assertThat(digitising.papers(clerk, dossier.code()).getFirst().files()).isEmpty();
  }

  @Test
  void pages_go_to_papers_of_the_same_dossier_only_and_none_is_no_choice() throws IOException {
    scan(DrawnPage.blank(60));
    var page = List.of(ids().getFirst());
    var foreign = desk.received();
    var elsewhere =
        foreign.code() + "/" + digitising.papers(clerk, foreign.code()).getFirst().paper().id();
    assertThatThrownBy(() -> move.handle(clerk, tray, page, elsewhere))
        .isInstanceOf(NotVisible.class);
    var near = trays.near(clerk, now()).getFirst().place();
    assertRefused(ScanRefusal.SCAN_PAGES_MISSING, () -> move.handle(clerk, tray, List.of(), near));
    assertThat(now().pages()).hasSize(1);
  }

  @Test
  void what_is_typed_wrongly_about_the_paper_is_said_and_stays() throws Exception {
    scan(DrawnPage.blank(60));
    mvc.perform(
            post("/desk/scans/" + tray + "/save")
                .param("validUntil", "31/02/2027")
                .param("issuer", "UBND xã Bản Mới")
                .with(csrf())
                .with(actor(clerk)))
        .andExpect(status().is(422))
        .andExpect(content().string(containsString("31/02/2027")))
        .andExpect(content().string(containsString("UBND xã Bản Mới")));
    assertThat(now().status()).isEqualTo(Tray.Status.OPEN);
  }

  @Test
  void a_tray_nobody_saves_is_cleared_away_after_the_days_of_the_setting_and_a_fresh_one_is_not()
      throws IOException {
    scan(DrawnPage.blank(60));
    var subject = Originals.subject(tray);
    sweep.run();
    assertThat(now().pages()).hasSize(1);
    jdbc.sql(
            "update scan.tray set touched_at = touched_at - interval '31 days' where tray_id ="
                + " :tray")
        .param("tray", tray)
        .update();
    sweep.run();
    assertThatThrownBy(this::now).isInstanceOf(NotVisible.class);
    assertThat(records.of(subject)).isNotEmpty().allMatch(KeptFile::isWithdrawn);
  }

  @Test
  void a_file_whose_maker_died_is_made_by_another_once() throws IOException {
    scan(DrawnPage.blank(60));
    handOver.handle(clerk, tray, PaperAbout.NONE);
    jdbc.sql(
            """
            update scan.tray
               set status = 'RUNNING', node = 'dead', attempts = 1, seen_at = '2020-01-01'
             where tray_id = :tray
            """)
        .param("tray", tray)
        .update();
    makeAll();
    assertThat(now().status()).isEqualTo(Tray.Status.DONE);
    assertThat(digitising.papers(clerk, dossier.code()).getFirst().files()).hasSize(1);
  }

  @Test
  void what_kills_every_maker_is_given_up_and_can_be_opened_again() throws IOException {
    scan(DrawnPage.blank(60));
    handOver.handle(clerk, tray, PaperAbout.NONE);
    jdbc.sql("update scan.tray set attempts = 3 where tray_id = :tray")
        .param("tray", tray)
        .update();
    makeAll();
    assertThat(now().failure()).isEqualTo(ScanRefusal.SCAN_NOT_MADE);
    handOver.takeBack(clerk, tray);
    assertThat(now().status()).isEqualTo(Tray.Status.OPEN);
    assertThat(now().pages()).hasSize(1);
  }

  @Test
  void refuses_an_empty_tray_and_changes_of_one_handed_over() throws IOException {
    assertRefused(ScanRefusal.SCAN_TRAY_EMPTY, () -> handOver.handle(clerk, tray, PaperAbout.NONE));
    scan(DrawnPage.blank(60));
    var page = ids().getFirst();
    handOver.handle(clerk, tray, PaperAbout.NONE);
    assertRefused(ScanRefusal.SCAN_TRAY_CLOSED, () -> order.remove(clerk, tray, page));
    assertRefused(
        ScanRefusal.SCAN_TRAY_CLOSED, () -> handOver.handle(clerk, tray, PaperAbout.NONE));
    assertRefused(ScanRefusal.SCAN_TRAY_CLOSED, () -> scan(DrawnPage.blank(60)));
    assertRefused(
        ScanRefusal.SCAN_TRAY_CLOSED, () -> edit.handle(clerk, tray, page, PageEdit.NONE));
    makeAll();
  }

  @Test
  void a_file_of_another_kind_is_refused_in_words_and_the_tray_stays() throws Exception {
    mvc.perform(
            multipart("/desk/scans/" + tray + "/files")
                .file(new MockMultipartFile("files", "don.docx", null, new byte[] {'P', 'K', 3}))
                .with(csrf())
                .with(actor(clerk)))
        .andExpect(status().is(422))
        .andExpect(content().string(containsString("không phải ảnh JPEG, PNG, TIFF hoặc PDF")));
    assertThat(now().pages()).isEmpty();
  }

  @Test
  void nobody_else_sees_a_tray_or_opens_one_for_a_dossier_they_may_not_digitise() {
    var officer = desk.person("canbo");
    assertThatThrownBy(() -> trays.get(officer, tray)).isInstanceOf(NotVisible.class);
    assertThatThrownBy(() -> trays.open(officer, "dossier-paper", dossier.code() + "/" + paper))
        .isInstanceOfAny(Denied.class, NotVisible.class);
    assertThatThrownBy(() -> trays.open(clerk, "elsewhere", "x")).isInstanceOf(NotVisible.class);
  }
}
