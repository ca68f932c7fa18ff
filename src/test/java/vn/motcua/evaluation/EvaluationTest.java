package vn.motcua.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static vn.motcua.testing.SignedInAs.actor;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.dossier.Timeliness;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.evaluation.counting.EvaluationUpkeep;
import vn.motcua.evaluation.declaring.AppraiseFigures;
import vn.motcua.evaluation.declaring.DeclareFigures;
import vn.motcua.evaluation.declaring.DeclaredForm;
import vn.motcua.evaluation.model.DossierPoints;
import vn.motcua.evaluation.model.Index;
import vn.motcua.evaluation.model.Score;
import vn.motcua.evaluation.remark.RemarkOnDossier;
import vn.motcua.evaluation.scoring.EvaluationRules;
import vn.motcua.evaluation.scoring.Evaluations;
import vn.motcua.evaluation.store.JudgedQueries;
import vn.motcua.evaluation.store.RemarkStore;
import vn.motcua.organisation.Organisation;
import vn.motcua.reporting.counting.FactUpkeep;
import vn.motcua.reporting.form.Scope;
import vn.motcua.reporting.period.Period;
import vn.motcua.reporting.period.Periods;
import vn.motcua.shared.Denied;
import vn.motcua.shared.Refused;
import vn.motcua.testing.DemonstrationTest;
import vn.motcua.testing.Desk;

/** Scores agree with the dossiers behind them, and with what was declared and found. */
@DemonstrationTest
class EvaluationTest {

  private static final Period ALL =
      Period.days(LocalDate.of(2026, 9, 20), LocalDate.of(2026, 12, 31));

  @Autowired Desk desk;
  @Autowired Evaluations evaluations;
  @Autowired EvaluationUpkeep upkeep;
  @Autowired FactUpkeep facts;
  @Autowired EvaluationRules rules;
  @Autowired JudgedQueries judged;
  @Autowired RemarkOnDossier remark;
  @Autowired RemarkStore remarks;
  @Autowired DeclareFigures declare;
  @Autowired AppraiseFigures appraise;
  @Autowired Organisation organisation;
  @Autowired Periods periods;
  @Autowired JdbcClient jdbc;
  @Autowired MockMvc mvc;
  @Autowired JsonMapper json;

  @BeforeEach
  void everything_is_counted() {
    facts.run();
    upkeep.run();
  }

  @Test
  void of_an_agency_agrees_with_each_of_its_dossiers() {
    desk.returned();
    var scope = commune();
    var evaluation = evaluations.of(scope, ALL);
    assertThat(evaluation.complete()).isTrue();
    var score = evaluation.agencies().getFirst();
    var thresholds = rules.thresholds(scope.agency(), ALL.to());
    var slow = new HashMap<Index, Score>();
    var rows =
        jdbc.sql(
                """
                select timeliness, contacts, places, petitioned
                  from evaluation.judged
                 where agency_id = :agency
                   and closed_on between :from and :to
                """)
            .param("agency", scope.agency().id())
            .param("from", ALL.from())
            .param("to", ALL.to())
            .query(
                (row, number) ->
                    new Ended(
                        Timeliness.valueOf(row.getString("timeliness")),
                        row.getInt("contacts"),
                        row.getInt("places"),
                        row.getBoolean("petitioned")))
            .list();
    for (var row : rows) {
      DossierPoints.time(row.timeliness())
          .ifPresent(points -> slow.merge(Index.TOTAL_TIME, Score.of(points, 1), Score::plus));
      slow.merge(
          Index.CONTACTS,
          Score.of(DossierPoints.contacts(row.contacts(), thresholds), 1),
          Score::plus);
      slow.merge(
          Index.PLACES, Score.of(DossierPoints.places(row.places(), thresholds), 1), Score::plus);
      DossierPoints.conduct(row.timeliness(), row.petitioned())
          .ifPresent(points -> slow.merge(Index.CONDUCT, Score.of(points, 1), Score::plus));
    }
    assertThat(score.dossiers()).isEqualTo(rows.size()).isPositive();
    slow.forEach(
        (index, expected) ->
            assertThat(score.card().of(index)).as("%s", index).isEqualTo(expected));
    assertThat(score.card().of(Index.UNIT_TIME).count())
        .isEqualTo(
            jdbc.sql(
                    """
                    select count(*)
                      from evaluation.unit_time
                     where agency_id = :agency
                       and ended_on between :from and :to
                    """)
                .param("agency", scope.agency().id())
                .param("from", ALL.from())
                .param("to", ALL.to())
                .query(Long.class)
                .single())
        .isPositive();
    var officers = evaluation.officers();
    assertThat(officers.stream().mapToLong(each -> each.dossiers()).sum())
        .isEqualTo(score.dossiers());
  }

  @Test
  void of_several_agencies_counts_each_dossier_once() {
    var province = organisation.agency(desk.person("kstt").agencyId());
    var evaluation = evaluations.of(new Scope(province, true), ALL);
    assertThat(evaluation.agencies()).hasSizeGreaterThan(1);
    assertThat(evaluation.dossiers())
        .isEqualTo(
            jdbc.sql(
                    """
                    select count(distinct (source, id))
                      from evaluation.judged
                     where closed_on between :from and :to
                       and starts_with(agency_path, :path)
                       and from_depth <= 1
                    """)
                .param("from", ALL.from())
                .param("to", ALL.to())
                .param("path", province.path())
                .query(Long.class)
                .single());
  }

  @Test
  void remarks_cost_and_save_points_and_are_struck_out() {
    var dossier = supplemented();
    upkeep.catchUp();
    var code = dossier.code().value();
    assertThat(judged.deciding(code).orElseThrow().contacts()).isEqualTo(1);
    var leader = desk.person("lanhdao");
    remark.handle(leader, code, "excused-contact", "Người nộp khai sai số định danh.");
    assertThat(judged.deciding(code).orElseThrow().contacts()).isZero();
    assertThatThrownBy(() -> remark.handle(leader, code, "excused-contact", "Lần nữa"))
        .isInstanceOf(Refused.class)
        .hasMessage("EVALUATION_NO_CONTACT_TO_EXCUSE");
    assertThatThrownBy(() -> remark.handle(leader, code, "", ""))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.findings()).hasSize(2));

    remark.handle(
        leader, code, "petition", "Phiếu đánh giá ngày 20/11/2026: thái độ chưa đúng mực.");
    remark.handle(leader, code, "place", "Phải đến Chi cục Thuế xin xác nhận.");
    var noted = judged.deciding(code).orElseThrow();
    assertThat(noted.petitioned()).isTrue();
    assertThat(noted.places()).isEqualTo(2);
    var before = evaluations.of(commune(), ALL).agencies().getFirst().card().of(Index.CONDUCT);
    var petition =
        remarks.of(noted.source(), noted.id()).stream()
            .filter(each -> each.kind().name().equals("PETITION"))
            .findFirst()
            .orElseThrow();
    remark.strike(leader, code, petition.id(), "Xác minh: phản ánh không đúng.");
    assertThatThrownBy(() -> remark.strike(leader, code, petition.id(), "Nữa"))
        .isInstanceOf(Refused.class)
        .hasMessage("EVALUATION_REMARK_STRUCK");
    assertThat(judged.deciding(code).orElseThrow().petitioned()).isFalse();
    var after = evaluations.of(commune(), ALL).agencies().getFirst().card().of(Index.CONDUCT);
    assertThat(after.points()).isGreaterThan(before.points());
    assertThat(after.count()).isEqualTo(before.count());
    assertThatThrownBy(() -> remark.handle(desk.person("tiepnhan"), code, "contact", "Gọi lại"))
        .isInstanceOf(Denied.class);
  }

  @Test
  void declared_figures_are_appraised_by_somebody_else_and_kept() {
    var agency = commune().agency();
    var quarter = periods.of("quarter-2026-3", agency.path()).orElseThrow();
    var head = desk.person("truongphong");
    var leader = desk.person("lanhdao");
    var form = form("200", "190", "200", "yes", "10", "9", "0");
    assertThatThrownBy(() -> declare.handle(head, agency, ALL, 0, form))
        .isInstanceOf(Refused.class)
        .hasMessage("EVALUATION_PERIOD_NOT_STATUTORY");
    assertThatThrownBy(
            () -> declare.handle(head, agency, quarter, 0, form("5", "6", "", "", "x", "", "")))
        .isInstanceOf(Refused.class);
    assertThatThrownBy(() -> declare.handle(desk.person("canbo"), agency, quarter, 0, form))
        .isInstanceOf(Denied.class);

    declare.handle(head, agency, quarter, 0, form);
    assertThatThrownBy(() -> declare.handle(head, agency, quarter, 0, form))
        .isInstanceOf(Refused.class)
        .hasMessage("EVALUATION_DECLARED_MEANWHILE");
    var declared = evaluations.agency(agency, quarter);
    assertThat(declared.card().of(Index.ORGANISATION)).isEqualTo(new Score(1, 1));
    assertThat(declared.card().of(Index.PUBLICITY).isKnown()).isTrue();
    assertThat(declared.card().of(Index.PETITIONS)).isEqualTo(new Score(1, 1));

    assertThatThrownBy(() -> appraise.handle(head, agency, quarter, 1, form))
        .isInstanceOf(Denied.class);
    appraise.handle(leader, agency, quarter, 1, form("200", "190", "200", "yes", "10", "8", "0"));
    var found = evaluations.agency(agency, quarter);
    assertThat(found.card().of(Index.PETITIONS)).isEqualTo(new Score(0, 1));
    assertThatThrownBy(() -> appraise.handle(leader, agency, quarter, 1, form))
        .isInstanceOf(Refused.class)
        .hasMessage("EVALUATION_APPRAISED_ALREADY");

    declare.handle(head, agency, quarter, 1, form("200", "200", "200", "yes", "", "", ""));
    var anew = evaluations.agency(agency, quarter);
    assertThat(anew.card().of(Index.ORGANISATION)).isEqualTo(new Score(2, 1));
    assertThat(anew.card().of(Index.PETITIONS).isKnown()).isFalse();
    assertThat(anew.grade()).isNull();
    assertThat(
            jdbc.sql("select count(*) from evaluation.declaration where agency_id = :agency")
                .param("agency", agency.id())
                .query(Long.class)
                .single())
        .isGreaterThanOrEqualTo(2);
    assertThatThrownBy(() -> jdbc.sql("update evaluation.declaration set version = 9").update())
        .hasMessageContaining("never changed");
  }

  @Test
  void nobody_appraises_what_he_declared_himself() {
    var controller = desk.person("kstt");
    var agency = organisation.agency(controller.agencyId());
    var year = periods.of("year-2026-1", agency.path()).orElseThrow();
    var form = form("100", "20", "100", "no", "0", "0", "0");
    declare.handle(controller, agency, year, 0, form);
    assertThatThrownBy(() -> appraise.handle(controller, agency, year, 1, form))
        .isInstanceOf(Refused.class)
        .hasMessage("EVALUATION_OWN_DECLARATION");
    appraise.handle(desk.person("cchc"), agency, year, 1, form);
  }

  @Test
  void everybody_sees_ones_own_and_only_readers_of_reports_others() throws Exception {
    var officer = desk.person("canbo");
    assertThat(html("canbo", "/desk/evaluations/mine"))
        .contains("Kết quả đánh giá: " + officer.fullName());
    assertThat(status("canbo", "/desk/evaluations/officers/" + officer.accountId())).isEqualTo(200);
    var other = desk.person("truongphong").accountId();
    assertThat(status("canbo", "/desk/evaluations/officers/" + other)).isEqualTo(404);
    assertThat(status("truongphong", "/desk/evaluations/officers/" + officer.accountId()))
        .isEqualTo(200);
    assertThat(status("canbo", "/desk/evaluations/costing?index=4&officer=" + officer.accountId()))
        .isEqualTo(200);
    assertThat(status("canbo", "/desk/evaluations/costing?index=4")).isEqualTo(404);
    assertThat(status("canbo", "/desk/evaluations/unit")).isEqualTo(404);
  }

  @Test
  void a_score_opens_what_cost_points() throws Exception {
    desk.returned();
    for (var index : Index.ofOfficers()) {
      var page =
          html(
              "lanhdao",
              "/desk/evaluations/costing?period=days&from=2026-09-20&to=2026-12-31&index="
                  + index.number());
      assertThat(page).contains("chỉ số " + index.number());
    }
    assertThat(html("lanhdao", "/desk/evaluations/costing?period=quarter-2026-4&index=4"))
        .contains("Phải liên hệ 1 cơ quan");
  }

  @Test
  void a_dossier_refused_before_it_was_received_is_nobody_s_time() throws Exception {
    var taken = desk.takenInFor("H50.102");
    var sent = desk.act("tiepnhan", taken, Action.TRANSFER, "");
    var refused = desk.act("tiepnhan.huongphung", sent, Action.REFUSE, "Không thuộc thẩm quyền");
    assertThat(
            html(
                "kstt",
                "/desk/evaluations/costing?period=days&from=2026-09-20&to=2026-12-31&index=2"))
        .doesNotContain(refused.code().toString());
    assertThat(judged.timesOf(refused.id())).isEmpty();
  }

  @Test
  void a_dossier_in_hand_has_no_points_and_one_that_ended_links_to_them() throws Exception {
    var open = desk.assigned();
    assertThat(status("lanhdao", "/desk/evaluations/dossiers/" + open.code())).isEqualTo(404);
    var ended = desk.returned();
    assertThat(html("canbo", "/desk/dossiers/" + ended.code()))
        .contains("/desk/evaluations/dossiers/" + ended.code());
    assertThat(html("canbo", "/desk/evaluations/dossiers/" + ended.code()))
        .contains("Điểm đánh giá hồ sơ")
        .doesNotContain("Lưu ghi nhận");
    assertThat(html("lanhdao", "/desk/evaluations/dossiers/" + ended.code()))
        .contains("Lưu ghi nhận");
  }

  @Test
  void is_answered_over_rest() throws Exception {
    var answer =
        json.readTree(
            answer("lanhdao", "/api/v1/evaluations?from=2026-09-20&to=2026-12-31")
                .getContentAsString(StandardCharsets.UTF_8));
    var score = evaluations.of(commune(), ALL).agencies().getFirst();
    var line = answer.get("agencies").get(0);
    assertThat(line.get("dossiers").asLong()).isEqualTo(score.dossiers());
    assertThat(line.at("/card/indices")).hasSize(9);
    assertThat(line.at("/card/indices/0/points").asLong())
        .isEqualTo(score.card().of(Index.TOTAL_TIME).points());
    assertThat(status("lanhdao", "/api/v1/evaluations?from=2026-12-31&to=2026-09-20"))
        .isEqualTo(422);
    assertThat(status("lanhdao", "/api/v1/evaluations?period=quarter-2026-9")).isEqualTo(422);
    assertThat(status("canbo", "/api/v1/evaluations?period=quarter-2026-4")).isEqualTo(403);
  }

  @Test
  void a_form_filled_in_wrongly_loses_nothing() throws Exception {
    var response =
        mvc.perform(
                post("/desk/evaluations/unit/declare?period=quarter-2026-1")
                    .param("version", "0")
                    .param("listed", "12")
                    .param("onTheSpot", "13")
                    .param("ground", "Quyết định công bố danh mục")
                    .with(csrf())
                    .with(actor(desk.person("truongphong"))))
            .andReturn()
            .getResponse();
    assertThat(response.getStatus()).isEqualTo(422);
    assertThat(response.getContentAsString(StandardCharsets.UTF_8))
        .contains("Số này không được lớn hơn tổng số (12)")
        .contains("Các số của chỉ số này phải nhập đủ")
        .contains("value=\"13\"")
        .contains("Quyết định công bố danh mục");
  }

  private static DeclaredForm form(
      String listed,
      String onTheSpot,
      String atDesk,
      String posted,
      String petitions,
      String onTime,
      String prolonged) {
    return new DeclaredForm(
        listed, onTheSpot, atDesk, posted, petitions, onTime, prolonged, "Sổ theo dõi");
  }

  private record Ended(Timeliness timeliness, int contacts, int places, boolean petitioned) {}

  private Scope commune() {
    return new Scope(organisation.find(Desk.AGENCY, ALL.to()).orElseThrow(), false);
  }

  /** Once asked to be completed, then refused with a result. */
  private Dossier supplemented() {
    var submitted = desk.submitted();
    var asked = desk.act("tiepnhan", submitted, Action.REQUEST_SUPPLEMENT, "Thiếu giấy tờ");
    var back = desk.act("tiepnhan", asked, Action.SUPPLEMENT, "Đã nộp đủ");
    var forwarded = desk.act("tiepnhan", back, Action.FORWARD, "");
    var assigned = desk.assign("truongphong", forwarded, "canbo");
    var sent = desk.act("canbo", assigned, Action.SUBMIT_FOR_SIGNATURE, "");
    var approved = desk.act("lanhdao", sent, Action.APPROVE, "");
    return desk.act("vanthu", approved, Action.ISSUE_RESULT, "");
  }

  private String html(String username, String url) throws Exception {
    var response = answer(username, url);
    assertThat(response.getStatus()).as(url).isEqualTo(200);
    return response.getContentAsString(StandardCharsets.UTF_8);
  }

  private int status(String username, String url) throws Exception {
    return answer(username, url).getStatus();
  }

  private MockHttpServletResponse answer(String username, String url) throws Exception {
    return mvc.perform(get(url).with(actor(desk.person(username)))).andReturn().getResponse();
  }
}
