package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static vn.motcua.testing.Refusals.assertRefused;
import static vn.motcua.testing.SignedInAs.actor;
import static vn.motcua.testing.VietnamTime.at;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.motcua.dossier.DossierActions.Request;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.DossierEvent;
import vn.motcua.dossier.model.Status;
import vn.motcua.shared.Denied;
import vn.motcua.shared.LateCause;
import vn.motcua.testing.DemonstrationTest;
import vn.motcua.testing.Desk;

/** Why results come late. */
@DemonstrationTest
class LateCauseTest {

  private static final String RECEIVED = "2026-11-02T08:00";

  /** A week after the due date of what was received then. */
  private static final String LATE = "2026-11-12T09:00";

  @Autowired Desk desk;
  @Autowired DossierActions actions;
  @Autowired Dossiers dossiers;
  @Autowired JdbcClient jdbc;
  @Autowired MockMvc mvc;

  @Test
  void an_apology_keeps_its_cause_and_prints_it_before_the_reason() {
    var assigned = at(RECEIVED, desk::assigned);
    var apology =
        new Request(
            assigned.version(),
            "Chờ công an xã xác minh.",
            null,
            null,
            LocalDate.of(2026, 11, 12),
            null,
            List.of());
    var moved =
        at(
            "2026-11-03T08:00",
            () ->
                desk.perform(
                    "canbo", assigned, Action.RESCHEDULE, apology.because(LateCause.COORDINATION)));

    assertThat(moved.lateCause()).isEqualTo(LateCause.COORDINATION);
    assertThat(event(moved).lateCause()).isEqualTo(LateCause.COORDINATION);
    var url = "/desk/dossiers/" + moved.code();
    assertThat(at("2026-11-04T08:00", () -> page("canbo", get(url))))
        .contains("Nguyên nhân phải hẹn lại: Phối hợp giữa các cơ quan.")
        .contains("Nguyên nhân: Phối hợp giữa các cơ quan. Chờ công an xã xác minh.");
    assertThat(page("canbo", get(url + "/forms/apology")))
        .contains("Phối hợp giữa các cơ quan. Chờ công an xã xác minh.");
  }

  @Test
  void a_form_of_apology_without_day_cause_and_reason_says_all_three_and_keeps_what_is_chosen() {
    var assigned = at(RECEIVED, desk::assigned);
    var url = "/desk/dossiers/" + assigned.code() + "/reschedule";
    var version = Long.toString(assigned.version());
    assertThat(page("canbo", post(url).param("version", version)))
        .contains("Chưa chọn nguyên nhân.")
        .contains("Cần ghi rõ lý do.")
        .contains("Chưa chọn ngày hẹn lại.");
    assertThat(page("canbo", post(url).param("version", version).param("cause", "TECHNICAL")))
        .contains("value=\"TECHNICAL\" selected")
        .doesNotContain("Chưa chọn nguyên nhân.");
  }

  @Test
  void what_ended_late_is_explained_afterwards_and_nothing_moves() {
    var finished = finishedLate();
    var named = name("canbo", finished, LateCause.RESOURCES);
    assertThat(named.status()).isEqualTo(Status.FINISHED);
    assertThat(named.timing()).isEqualTo(finished.timing());
    assertThat(named.holding()).isEqualTo(finished.holding());
    assertThat(named.outcome()).isEqualTo(finished.outcome());
    assertThat(event(named).action()).isEqualTo(Action.NAME_CAUSE);
    assertThat(audited(named)).containsExactly("RESOURCES");

    assertRefused(
        DossierRefusal.CAUSE_NAMED_ALREADY, () -> name("canbo", named, LateCause.RESOURCES));
    assertRefused(DossierRefusal.CAUSE_MISSING, () -> name("canbo", named, null));
    var returned = desk.act("traketqua", named, Action.RETURN_RESULT, "");
    var corrected = name("lanhdao", returned, LateCause.TECHNICAL);
    assertThat(corrected.status()).isEqualTo(Status.RETURNED);
    assertThat(audited(corrected)).containsExactly("RESOURCES", "TECHNICAL");
    assertThat(page("canbo", get("/desk/dossiers/" + corrected.code())))
        .contains("Nguyên nhân quá hạn: Hệ thống, đường truyền.")
        .contains("Nguyên nhân: Thiếu nhân lực, điều kiện");
    assertThat(page("canbo", get("/desk/dossiers/" + corrected.code() + "/forms/control-slip")))
        .contains("Hệ thống, đường truyền");
  }

  @Test
  void what_is_late_now_is_explained_while_it_goes_on() {
    var assigned = at(RECEIVED, desk::assigned);
    var named = at(LATE, () -> name("truongphong", assigned, LateCause.REGULATION));
    assertThat(named.status()).isEqualTo(Status.IN_PROGRESS);
    assertThat(named.timing()).isEqualTo(assigned.timing());
    var submitted = desk.act("canbo", named, Action.SUBMIT_FOR_SIGNATURE, "");
    assertThat(submitted.lateCause()).isEqualTo(LateCause.REGULATION);
  }

  @Test
  void what_is_in_time_or_waits_for_the_applicant_has_no_cause_to_name() {
    var assigned = at(RECEIVED, desk::assigned);
    assertRefused(
        DossierRefusal.DOSSIER_NOT_LATE,
        () -> at("2026-11-03T08:00", () -> name("canbo", assigned, LateCause.OTHER)));
    assertThat(at("2026-11-03T08:00", () -> offered("canbo", assigned))).isFalse();
    assertThat(at(LATE, () -> offered("canbo", assigned))).isTrue();

    var waiting =
        at(
            "2026-11-03T09:00",
            () -> desk.act("canbo", assigned, Action.REQUEST_SUPPLEMENT, "Thiếu bản án."));
    assertRefused(
        DossierRefusal.ILLEGAL_TRANSITION,
        () -> at(LATE, () -> name("canbo", waiting, LateCause.APPLICANT)));
  }

  @Test
  void only_who_may_apologise_says_why() {
    var finished = finishedLate();
    assertThat(offered("vanthu", finished)).isFalse();
    assertThatThrownBy(() -> name("vanthu", finished, LateCause.OTHER)).isInstanceOf(Denied.class);
    assertThat(offered("tiepnhan", finished)).isTrue();
  }

  @Test
  void the_database_knows_the_causes_too() {
    var dossier = at(RECEIVED, desk::assigned);
    assertThatThrownBy(
            () ->
                jdbc.sql(
                        "update dossier.dossier set late_cause = 'LAZINESS' where dossier_id = :id")
                    .param("id", dossier.id())
                    .update())
        .isInstanceOf(DataIntegrityViolationException.class);
    for (var cause : LateCause.values()) {
      jdbc.sql("update dossier.dossier set late_cause = :cause where dossier_id = :id")
          .param("cause", cause.name())
          .param("id", dossier.id())
          .update();
    }
  }

  private Dossier finishedLate() {
    var assigned = at(RECEIVED, desk::assigned);
    return at(
        LATE,
        () -> {
          var submitted = desk.act("canbo", assigned, Action.SUBMIT_FOR_SIGNATURE, "");
          var approved = desk.act("lanhdao", submitted, Action.APPROVE, "");
          return desk.act("vanthu", approved, Action.ISSUE_RESULT, "");
        });
  }

  private Dossier name(String username, Dossier dossier, @Nullable LateCause cause) {
    return desk.perform(
        username, dossier, Action.NAME_CAUSE, Request.of(dossier.version(), "").because(cause));
  }

  private boolean offered(String username, Dossier dossier) {
    return dossiers.view(desk.person(username), dossier.code()).may(Action.NAME_CAUSE);
  }

  private DossierEvent event(Dossier dossier) {
    return dossiers.view(desk.person("canbo"), dossier.code()).events().getLast();
  }

  private List<String> audited(Dossier dossier) {
    return jdbc.sql(
            """
            select details::jsonb ->> 'lateCause'
              from audit.entry
             where subject = :subject
               and action = 'dossier-name-cause'
             order by id
            """)
        .param("subject", "dossier:" + dossier.code().value())
        .query(String.class)
        .list();
  }

  private String page(String username, MockHttpServletRequestBuilder request) {
    try {
      return mvc.perform(request.with(actor(desk.person(username))).with(csrf()))
          .andReturn()
          .getResponse()
          .getContentAsString(StandardCharsets.UTF_8);
    } catch (Exception failed) {
      throw new IllegalStateException(failed);
    }
  }
}
