package vn.motcua.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static vn.motcua.testing.SignedInAs.actor;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.evaluation.declaring.AppraiseFigures;
import vn.motcua.evaluation.declaring.DeclareFigures;
import vn.motcua.evaluation.declaring.DeclaredForm;
import vn.motcua.evaluation.model.Index;
import vn.motcua.evaluation.model.Score;
import vn.motcua.reporting.period.Periods;
import vn.motcua.shared.Denied;
import vn.motcua.shared.Refused;

/** Scores agree with what was declared and found. */
class DeclarationTest extends EvaluationScene {

  @Autowired DeclareFigures declare;
  @Autowired AppraiseFigures appraise;
  @Autowired Periods periods;

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
}
