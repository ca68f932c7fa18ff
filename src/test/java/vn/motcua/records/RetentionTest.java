package vn.motcua.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static vn.motcua.testing.SignedInAs.actor;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.dossier.digitising.DigitisePaper;
import vn.motcua.dossier.digitising.Digitising;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.records.work.ReckonTerms;
import vn.motcua.scan.ScanSettings;
import vn.motcua.settings.LegalSettings;
import vn.motcua.shared.SubjectRef;
import vn.motcua.shared.Vietnam;
import vn.motcua.testing.DemonstrationTest;
import vn.motcua.testing.Desk;
import vn.motcua.testing.Scans;

/** How long files are kept is reckoned from all that refers to them; nothing is deleted by it. */
@DemonstrationTest
class RetentionTest {

  private static final String COPIES = "2.000815";
  private static final String SIGNATURES = "2.000884";

  @Autowired Records records;
  @Autowired Desk desk;
  @Autowired Digitising digitising;
  @Autowired DigitisePaper digitise;
  @Autowired ReckonTerms reckon;
  @Autowired LegalSettings settings;
  @Autowired TransactionTemplate transaction;
  @Autowired JdbcClient jdbc;
  @Autowired MockMvc mvc;
  @Autowired Clock clock;

  private StoredContent content;
  private LocalDate today;

  @BeforeEach
  void somethingNew() throws IOException {
    content = store();
    today = Vietnam.date(clock.instant());
  }

  @Test
  void a_file_is_kept_from_the_end_of_its_dossier_for_the_years_of_its_procedure() {
    var open = withFile(COPIES);
    assertThat(keptUntil()).isEmpty();
    end(open);
    assertThat(keptUntil()).hasValue(today.plusYears(20));
  }

  @Test
  void signatures_are_kept_for_two_years() {
    end(withFile(SIGNATURES));
    assertThat(keptUntil()).hasValue(today.plusYears(2));
  }

  @Test
  void civil_status_is_kept_for_ever() {
    end(withFile(Desk.MARITAL_STATUS));
    assertThat(keptUntil()).isEmpty();
  }

  @Test
  void a_content_is_kept_as_long_as_any_of_its_files() {
    end(withFile(SIGNATURES));
    end(withFile(COPIES));
    assertThat(keptUntil()).hasValue(today.plusYears(20));
    var stillOpen = withFile(SIGNATURES);
    assertThat(keptUntil()).isEmpty();
    end(stillOpen);
    assertThat(keptUntil()).hasValue(today.plusYears(20));
  }

  @Test
  void what_nobody_speaks_for_is_kept() {
    keep(new SubjectRef("test", UUID.randomUUID().toString()));
    assertThat(keptUntil()).isEmpty();
  }

  @Test
  void originals_of_a_swept_tray_are_kept_for_the_days_of_the_setting() {
    var subject = new SubjectRef("scan-tray", "999999999");
    keep(subject);
    assertThat(keptUntil()).isEmpty();
    transaction.executeWithoutResult(state -> records.withdrawAll(subject));
    var path = desk.person("tiepnhan").agencyPath();
    assertThat(keptUntil())
        .hasValue(today.plusDays(settings.at(ScanSettings.KEEP_ORIGINALS, path, today)));
  }

  @Test
  void a_file_whose_term_has_ended_is_listed_until_something_uses_it_again() throws Exception {
    var dossier = withFile(SIGNATURES);
    end(dossier);
    var unused = keptUntil();
    jdbc.sql("update records.content set keep_until = :until where hash = :hash")
        .param("until", Date.valueOf(today.minusYears(90)))
        .param("hash", content.hash().hex())
        .update();
    assertThat(list())
        .contains(content.hash().hex().substring(0, 12))
        .contains("/desk/dossiers/" + dossier.code() + "/digitised")
        .contains(Vietnam.show(today.minusYears(90)));

    keep(new SubjectRef("test", UUID.randomUUID().toString()));
    assertThat(list()).doesNotContain(content.hash().hex().substring(0, 12));
    assertThat(unused).isPresent();
  }

  @Test
  void only_administrators_see_the_list() throws Exception {
    for (var person : List.of("tiepnhan", "lanhdao", "thanhtra")) {
      var answer =
          mvc.perform(get("/desk/records/terms").with(actor(desk.person(person)))).andReturn();
      assertThat(answer.getResponse().getStatus()).as(person).isEqualTo(403);
    }
  }

  private String list() throws Exception {
    return mvc.perform(get("/desk/records/terms").with(actor(desk.person("quantri"))))
        .andReturn()
        .getResponse()
        .getContentAsString();
  }

  /** As the work in the background finds it: this content comes first. */
  private Optional<LocalDate> keptUntil() {
    jdbc.sql("update records.content set reckoned_at = null where hash = :hash")
        .param("hash", content.hash().hex())
        .update();
    reckon.run();
    return jdbc.sql(
            "select keep_until from records.content where hash = :hash and reckoned_at is not null")
        .param("hash", content.hash().hex())
        .query((row, number) -> Optional.ofNullable(row.getObject("keep_until", LocalDate.class)))
        .single();
  }

  private Dossier withFile(String procedure) {
    var dossier = desk.received(procedure);
    var clerk = desk.person("tiepnhan");
    var paper = digitising.papers(clerk, dossier.code()).getFirst().paper().id();
    digitise.handle(
        clerk,
        dossier.code(),
        paper,
        List.of(new DigitisePaper.Scan("to-khai.pdf", content)),
        null);
    return dossier;
  }

  private void end(Dossier dossier) {
    var unused =
        desk.act(
            "tiepnhan",
            desk.dossier("tiepnhan", dossier.code()),
            Action.WITHDRAW,
            "Công dân xin rút.");
  }

  private void keep(SubjectRef subject) {
    var unused =
        transaction.execute(
            state -> records.keep(desk.person("tiepnhan"), subject, "to-khai.pdf", content));
  }

  private StoredContent store() throws IOException {
    try (var incoming = records.receive()) {
      Files.write(incoming.path(), Scans.pdf(1, UUID.randomUUID().toString()));
      return records.store(incoming.path());
    }
  }
}
