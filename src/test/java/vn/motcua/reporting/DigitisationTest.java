package vn.motcua.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThan;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.motcua.testing.Refusals.assertRefused;
import static vn.motcua.testing.SignedInAs.actor;

import java.io.IOException;
import java.nio.file.Files;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.motcua.dossier.DossierRefusal;
import vn.motcua.dossier.digitising.DigitisePaper;
import vn.motcua.dossier.digitising.DigitisePaper.Scan;
import vn.motcua.dossier.digitising.Digitising;
import vn.motcua.dossier.digitising.RemoveFile;
import vn.motcua.dossier.digitising.ReusePaper;
import vn.motcua.dossier.digitising.WaiveDigitising;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.KnownPaper;
import vn.motcua.dossier.model.PaperWaiver.Reason;
import vn.motcua.dossier.model.Reuse;
import vn.motcua.records.Records;
import vn.motcua.reporting.counting.FactUpkeep;
import vn.motcua.reporting.counting.Recount;
import vn.motcua.reporting.form.Cell;
import vn.motcua.reporting.form.Figures;
import vn.motcua.reporting.form.Lines;
import vn.motcua.reporting.form.Measure;
import vn.motcua.reporting.form.ReportForm;
import vn.motcua.reporting.form.Reports;
import vn.motcua.reporting.form.Scope;
import vn.motcua.reporting.period.Period;
import vn.motcua.reporting.period.Periods;
import vn.motcua.result.model.ResultKind;
import vn.motcua.result.writing.WriteResult;
import vn.motcua.shared.Actor;
import vn.motcua.signing.SignPapers;
import vn.motcua.signing.SigningKeys;
import vn.motcua.signing.tray.Signable;
import vn.motcua.testing.DemonstrationTest;
import vn.motcua.testing.Desk;
import vn.motcua.testing.Scans;
import vn.motcua.testing.Signs;

/** How far dossiers are data, QĐ 766/QĐ-TTg group 4: what the figures say, and what is behind. */
@DemonstrationTest
class DigitisationTest {

  @Autowired Desk desk;
  @Autowired Digitising digitising;
  @Autowired DigitisePaper digitise;
  @Autowired RemoveFile remove;
  @Autowired WaiveDigitising waive;
  @Autowired ReusePaper reuse;
  @Autowired Records records;
  @Autowired WriteResult write;
  @Autowired List<Signable> signables;
  @Autowired SignPapers papers;
  @Autowired SigningKeys keys;
  @Autowired Reports reports;
  @Autowired Periods periods;
  @Autowired FactUpkeep upkeep;
  @Autowired Recount recount;
  @Autowired MockMvc mvc;

  private Actor clerk;
  private Period today;
  private Scope commune;

  @BeforeEach
  void theFiguresOfToday() {
    upkeep.run();
    clerk = desk.person("tiepnhan");
    today = Period.days(periods.today(), periods.today());
    commune = reports.scope(desk.person("lanhdao"), clerk.agencyId(), false);
  }

  @Test
  void counts_dossiers_whose_papers_are_data_all_of_them_or_some() throws IOException {
    var dossier = desk.received();
    var before = figures();
    var papers = toBeDigital(dossier);
    assertThat(papers).hasSizeGreaterThan(1);
    scan(dossier, papers.getFirst());
    assertThat(since(before)).isEqualTo(Map.of(Measure.PAPERS_PART, 1L));

    for (var paper : papers.subList(1, papers.size() - 1)) {
      scan(dossier, paper);
    }
    waive.handle(clerk, dossier.code(), papers.getLast(), Reason.SHOWN_ONLY, "");
    assertThat(since(before)).isEqualTo(Map.of(Measure.PAPERS_ALL, 1L));

    waive.takeBack(clerk, dossier.code(), papers.getLast());
    assertThat(since(before)).isEqualTo(Map.of(Measure.PAPERS_PART, 1L));

    for (var paper : papers.subList(0, papers.size() - 1)) {
      remove.handle(clerk, dossier.code(), fileOf(dossier, paper), "Quét nhầm.");
    }
    assertThat(since(before)).isEmpty();
    agreesWithARecount();
  }

  @Test
  void counts_dossiers_for_which_a_paper_was_used_again() throws IOException {
    var earlier = desk.received();
    var paper = toBeDigital(earlier).getFirst();
    scan(earlier, paper);
    var next = desk.received();
    var before = figures();
    reuse.handle(clerk, next.code(), paper, new Reuse(earlier.code(), paper, true));
    assertThat(since(before)).isEqualTo(Map.of(Measure.REUSED, 1L, Measure.PAPERS_PART, 1L));
    agreesWithARecount();
  }

  @Test
  void tells_results_signed_as_files_from_scans_of_those_signed_by_hand() throws IOException {
    var before = figures();
    var byHand = desk.finished();
    assertThat(since(before))
        .isEqualTo(
            Map.of(Measure.RECEIVED_HERE, 1L, Measure.PAPERS_ASKED, 1L, Measure.RESULT_HERE, 1L));
    scan(byHand, KnownPaper.RESULT);
    assertThat(since(before))
        .containsEntry(Measure.RESULT_DIGITAL, 1L)
        .doesNotContainKeys(Measure.RESULT_ELECTRONIC, Measure.DIGITAL_THROUGHOUT);

    var dossier = desk.assigned();
    scan(dossier, toBeDigital(dossier).getFirst());
    signed(dossier);
    desk.act("vanthu", desk.dossier("vanthu", dossier.code()), Action.ISSUE_RESULT, "");
    assertThat(since(before))
        .containsEntry(Measure.RESULT_HERE, 2L)
        .containsEntry(Measure.RESULT_ELECTRONIC, 1L)
        .containsEntry(Measure.RESULT_DIGITAL, 2L)
        .containsEntry(Measure.DIGITAL_THROUGHOUT, 1L);
    agreesWithARecount();
  }

  @Test
  void a_result_is_scanned_once_it_is_there_and_only_when_it_was_signed_by_hand() throws Exception {
    var open = desk.assigned();
    assertThat(digitising.result(open)).isEmpty();
    assertRefused(DossierRefusal.UNKNOWN_PAPER, () -> scan(open, KnownPaper.RESULT));

    var byHand = desk.finished();
    mvc.perform(get("/desk/dossiers/" + byHand.code() + "/digitised").with(actor(clerk)))
        .andExpect(content().string(containsString("Ký trên giấy. Quét trước khi trả")));
    scan(byHand, KnownPaper.RESULT);
    var handedOver = desk.act("traketqua", byHand, Action.RETURN_RESULT, "");
    assertThat(digitising.result(handedOver).orElseThrow().files()).hasSize(1);

    signed(open);
    var issued = desk.act("vanthu", desk.dossier("vanthu", open.code()), Action.ISSUE_RESULT, "");
    assertThat(digitising.result(issued)).isEmpty();
  }

  @Test
  void programs_read_each_figure_with_its_dossiers_and_had_it_as_a_file() throws Exception {
    var dossier = desk.received();
    scan(dossier, toBeDigital(dossier).getFirst());
    var leader = desk.person("lanhdao");
    mvc.perform(
            get("/api/v1/reports/handling?from={day}&to={day}", today.from(), today.from())
                .with(actor(leader)))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.total.digitisation.papersInPart", greaterThan(0)))
        .andExpect(
            jsonPath(
                "$.total.links.digitisation.papersInPart", containsString("measure=papers-part")));
    mvc.perform(
            get(
                    "/api/v1/reports/handling?from={day}&to={day}&format=csv&form=digitisation",
                    today.from(),
                    today.from())
                .with(actor(leader)))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Kết quả điện tử (4.1)")));
    mvc.perform(
            get(
                    "/api/v1/reports/handling?from={day}&to={day}&form=nothing",
                    today.from(),
                    today.from())
                .with(actor(leader)))
        .andExpect(status().is(422));
  }

  private List<Integer> toBeDigital(Dossier dossier) {
    return digitising.papers(clerk, dossier.code()).stream()
        .filter(paper -> paper.paper().isHandedIn())
        .map(paper -> paper.paper().id())
        .toList();
  }

  private long fileOf(Dossier dossier, int paperId) {
    return digitising.papers(clerk, dossier.code()).stream()
        .filter(paper -> paper.paper().id() == paperId)
        .findFirst()
        .orElseThrow()
        .files()
        .getFirst()
        .fileId();
  }

  private void scan(Dossier dossier, int paperId) throws IOException {
    try (var incoming = records.receive()) {
      Files.write(incoming.path(), Scans.pdf(1, dossier.code() + " " + paperId));
      var scan = new Scan("giay-to.pdf", records.store(incoming.path()));
      digitise.handle(clerk, dossier.code(), paperId, List.of(scan), null);
    }
  }

  private void signed(Dossier dossier) {
    var id =
        write.handle(
            desk.person("canbo"),
            dossier.code(),
            ResultKind.CONFIRMATION,
            Map.of("fullName", "Lê Thị Diệu Linh", "content", "Cư trú tại xã."));
    desk.act("canbo", desk.dossier("canbo", dossier.code()), Action.SUBMIT_FOR_SIGNATURE, "");
    var tray =
        signables.stream().filter(each -> each.kind().equals("result")).findFirst().orElseThrow();
    var leader = desk.person("lanhdao");
    var unused =
        tray.sign(leader, id, tray.preview(leader, id).version(), new Signs(papers, keys, leader));
  }

  private Figures figures() {
    assertThat(upkeep.catchUp()).isTrue();
    return reports
        .draw(commune, today, Lines.FIELD, true, ReportForm.DIGITISATION.wanted())
        .total();
  }

  /** What became more, each figure with as many dossiers behind it. */
  private Map<Measure, Long> since(Figures before) {
    var now = figures();
    var more = new EnumMap<Measure, Long>(Measure.class);
    for (var measure : ReportForm.DIGITISATION.measures()) {
      assertThat(reports.count(new Cell(commune, today, null, measure, null)))
          .as("dossiers behind %s", measure)
          .isEqualTo(now.of(measure));
      if (now.of(measure) != before.of(measure)) {
        more.put(measure, now.of(measure) - before.of(measure));
      }
    }
    return more;
  }

  private void agreesWithARecount() {
    var found = recount.all();
    assertThat(found.changed()).isZero();
    assertThat(found.tallies()).isZero();
  }
}
