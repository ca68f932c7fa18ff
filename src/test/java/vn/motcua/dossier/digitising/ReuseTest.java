package vn.motcua.dossier.digitising;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.motcua.testing.Refusals.assertRefused;
import static vn.motcua.testing.SignedInAs.actor;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import vn.motcua.catalogue.Channel;
import vn.motcua.dossier.DossierRefusal;
import vn.motcua.dossier.digitising.DigitisePaper.Scan;
import vn.motcua.dossier.intake.Intake;
import vn.motcua.dossier.intake.Intake.HandedIn;
import vn.motcua.dossier.intake.ReceiveDossier;
import vn.motcua.dossier.model.Applicant;
import vn.motcua.dossier.model.DigitisedPaper;
import vn.motcua.dossier.model.DigitisedPaper.State;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.PaperFile;
import vn.motcua.dossier.model.ReturnBy;
import vn.motcua.dossier.model.Reuse;
import vn.motcua.dossier.model.Status;
import vn.motcua.records.ContentHash;
import vn.motcua.records.Records;
import vn.motcua.shared.Actor;
import vn.motcua.testing.DemonstrationTest;
import vn.motcua.testing.Desk;
import vn.motcua.testing.Scans;

/** A paper given once is not asked for again. */
@DemonstrationTest
class ReuseTest {

  @Autowired Desk desk;
  @Autowired Digitising digitising;
  @Autowired KnownPapers known;
  @Autowired DigitisePaper digitise;
  @Autowired ReusePaper reuse;
  @Autowired RemoveFile remove;
  @Autowired ReceiveDossier receive;
  @Autowired Records records;
  @Autowired JdbcClient jdbc;
  @Autowired MockMvc mvc;

  private Actor clerk;
  private String person;
  private Dossier earlier;
  private HandedIn paper;

  @BeforeEach
  void aPersonWhosePaperWasDigitisedBefore() throws IOException {
    clerk = desk.person("tiepnhan");
    person = "0451960%05d".formatted(ThreadLocalRandom.current().nextInt(100_000));
    paper = desk.intake(Desk.AGENCY, Desk.MARITAL_STATUS).papers().getFirst();
    earlier = received(person, paper);
    scan(earlier, paper.id(), null);
  }

  @Test
  void the_next_dossier_of_the_person_is_received_without_the_paper() {
    var next = received(person, instead(paper, earlier, true));
    assertThat(next.status()).isEqualTo(Status.RECEIVED);
    var reused = paper(next);
    assertThat(reused.state()).isEqualTo(State.REUSED);
    assertThat(reused.paper().isHandedIn()).isTrue();
    var file = reused.files().getFirst();
    assertThat(file.source()).isEqualTo(PaperFile.Source.REUSED);
    assertThat(file.origin())
        .isNotNull()
        .extracting(PaperFile.Origin::consentOf)
        .isEqualTo("Lê Thị Diệu Linh");
    assertThat(contents(next)).isEqualTo(contents(earlier));
    assertThat(audited(next)).contains("paper-reused");
  }

  @Test
  void without_consent_nothing_is_used_again_and_nothing_is_received() {
    assertRefused(
        DossierRefusal.REUSE_CONSENT_MISSING,
        () -> received(person, instead(paper, earlier, false)));
  }

  @Test
  void the_paper_of_somebody_else_is_not_used_whoever_names_it() {
    assertRefused(
        DossierRefusal.REUSE_NOT_THERE,
        () -> received("045196999999", instead(paper, earlier, true)));
    assertRefused(
        DossierRefusal.REUSE_NOT_THERE, () -> received("", instead(paper, earlier, true)));
  }

  @Test
  void a_paper_taken_off_is_known_no_more_but_stays_where_it_was_used() {
    var next = received(person, instead(paper, earlier, true));
    var file = paper(earlier).files().getFirst();
    remove.handle(clerk, earlier.code(), file.fileId(), "Quét nhầm.");
    assertThat(known.of(person)).isEmpty();
    assertThat(paper(next).state()).isEqualTo(State.REUSED);
  }

  @Test
  void a_paper_that_ran_out_is_not_offered() throws IOException {
    var another = "0451970%05d".formatted(ThreadLocalRandom.current().nextInt(100_000));
    var old = received(another, paper);
    scan(old, paper.id(), LocalDate.of(2020, 1, 1));
    assertThat(known.of(another)).isEmpty();
    assertRefused(
        DossierRefusal.REUSE_NOT_THERE, () -> received(another, instead(paper, old, true)));
  }

  @Test
  void what_was_used_again_is_no_source_of_its_own() {
    var next = received(person, instead(paper, earlier, true));
    assertThat(known.of(person)).hasSize(1);
    assertThat(known.of(person).getFirst().origin()).isEqualTo(earlier.code());
    assertRefused(
        DossierRefusal.REUSE_NOT_THERE, () -> received(person, instead(paper, next, true)));
  }

  @Test
  void a_reused_file_taken_off_leaves_the_paper_missing() {
    var next = received(person, instead(paper, earlier, true));
    var file = paper(next).files().getFirst();
    remove.handle(clerk, next.code(), file.fileId(), "Người nộp rút lại đồng ý.");
    assertThat(paper(next).state()).isEqualTo(State.NOT_HANDED_IN);
  }

  @Test
  void the_counter_is_told_while_the_person_is_typed_in() throws Exception {
    mvc.perform(
            post("/desk/intake/known-papers")
                .param("procedure", Desk.MARITAL_STATUS)
                .param("applicant.identityNumber", person)
                .with(actor(clerk))
                .with(csrf()))
        .andExpect(content().string(containsString("không cần nộp lại")))
        .andExpect(content().string(containsString(earlier.code().value())));
    mvc.perform(
            post("/desk/intake/known-papers")
                .param("procedure", Desk.MARITAL_STATUS)
                .param("applicant.identityNumber", "045196999999")
                .with(actor(clerk))
                .with(csrf()))
        .andExpect(content().string(not(containsString("không cần nộp lại"))));
  }

  @Test
  void the_consent_of_one_person_is_not_that_of_the_next_one_typed_in() throws Exception {
    mvc.perform(
            post("/desk/intake/known-papers")
                .param("procedure", Desk.MARITAL_STATUS)
                .param("applicant.identityNumber", person)
                .param("papers." + paper.id() + ".reuse", "H50.101-260101-0001/1")
                .param("reuseConsent", "1")
                .with(actor(clerk))
                .with(csrf()))
        .andExpect(content().string(containsString("reuseConsent")))
        .andExpect(content().string(not(containsString("checked"))));
  }

  @Test
  void a_dossier_received_already_takes_the_paper_over_from_its_page() throws Exception {
    var next = received(person, paper);
    var page = "/desk/dossiers/" + next.code() + "/digitised";
    mvc.perform(get(page).with(actor(clerk)))
        .andExpect(content().string(containsString(earlier.code().value())));
    var take =
        post(page + "/" + paper.id() + "/reuse")
            .param("origin", Reuse.written(earlier.code(), paper.id()))
            .with(actor(clerk))
            .with(csrf());
    mvc.perform(take)
        .andExpect(status().is(422))
        .andExpect(content().string(containsString("Cần người nộp đồng ý")));
    mvc.perform(take.param("consent", "true")).andExpect(status().is3xxRedirection());
    assertThat(paper(next).state()).isEqualTo(State.REUSED);
  }

  private Dossier received(String identityNumber, HandedIn... replaced) {
    var usual = desk.intake(Desk.AGENCY, Desk.MARITAL_STATUS);
    var papers =
        usual.papers().stream()
            .map(
                each ->
                    List.of(replaced).stream()
                        .filter(other -> other.id() == each.id())
                        .findFirst()
                        .orElse(each))
            .toList();
    return receive.handle(
        clerk,
        new Intake(
            Desk.AGENCY,
            Desk.MARITAL_STATUS,
            Channel.COUNTER,
            new Applicant(
                "Lê Thị Diệu Linh", identityNumber, "0900000472", "", "Vĩnh Hoàng", "Kinh"),
            null,
            papers,
            1,
            ReturnBy.COUNTER,
            ""),
        null);
  }

  private static HandedIn instead(HandedIn paper, Dossier origin, boolean consented) {
    return new HandedIn(paper.id(), 0, 0, new Reuse(origin.code(), paper.id(), consented));
  }

  private void scan(Dossier dossier, int paperId, @Nullable LocalDate validUntil)
      throws IOException {
    try (var incoming = records.receive()) {
      Files.write(incoming.path(), Scans.pdf(1, "Giấy tờ " + dossier.code()));
      var scan = new Scan("giay-to.pdf", records.store(incoming.path()));
      digitise.handle(clerk, dossier.code(), paperId, List.of(scan), validUntil);
    }
  }

  private DigitisedPaper paper(Dossier dossier) {
    return digitising.papers(clerk, dossier.code()).stream()
        .filter(each -> each.paper().id() == paper.id())
        .findFirst()
        .orElseThrow();
  }

  private List<ContentHash> contents(Dossier dossier) {
    return digitising.kept(dossier.code()).values().stream()
        .map(kept -> kept.content().hash())
        .toList();
  }

  private List<String> audited(Dossier dossier) {
    return jdbc.sql("select action from audit.entry where subject = :subject")
        .param("subject", "dossier:" + dossier.code())
        .query(String.class)
        .list();
  }
}
