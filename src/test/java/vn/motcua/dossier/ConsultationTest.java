package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.testing.Refusals.assertRefused;
import static vn.motcua.testing.VietnamTime.at;
import static vn.motcua.testing.VietnamTime.instant;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.Consultation;
import vn.motcua.dossier.model.Consultation.Answer;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.DossierEvent;
import vn.motcua.dossier.model.Status;
import vn.motcua.dossier.paper.ControlSlipPaper;
import vn.motcua.dossier.paper.DossierForm;
import vn.motcua.dossier.paper.PaperAssembly;
import vn.motcua.dossier.processing.AnswerConsultation;
import vn.motcua.dossier.processing.Asked;
import vn.motcua.dossier.processing.ConsultAgencies;
import vn.motcua.dossier.processing.ReportDelay;
import vn.motcua.organisation.DepartmentKind;
import vn.motcua.organisation.Organisation;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Denied;
import vn.motcua.shared.Finding;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Refused;
import vn.motcua.testing.DemonstrationTest;
import vn.motcua.testing.Desk;

/** Several are asked at once while the lead keeps the dossier (NĐ 61/2018/NĐ-CP art. 19.5–19.6). */
@DemonstrationTest
class ConsultationTest {

  private static final String JUSTICE = "H50.15";

  @Autowired Desk desk;
  @Autowired ConsultAgencies consult;
  @Autowired AnswerConsultation answer;
  @Autowired ReportDelay report;
  @Autowired Dossiers dossiers;
  @Autowired ConsultationDesk consultations;
  @Autowired PaperAssembly papers;
  @Autowired Organisation organisation;

  @Test
  void asks_several_at_once_each_until_its_own_deadline_and_keeps_the_dossier() {
    var assigned = at("2026-11-20T09:00", desk::assigned);
    var asked =
        at(
            "2026-11-20T10:00",
            () ->
                ask(assigned, economy(4, true), new Asked(JUSTICE, null, 16, "Hỏi riêng", false)));

    assertThat(asked.status()).isEqualTo(Status.IN_PROGRESS);
    assertThat(asked.isHeldBy(desk.person("canbo").accountId())).isTrue();
    assertThat(asked.openConsultations()).isEqualTo(2);
    var both = view(asked).consultations();
    assertThat(both).extracting(Consultation::content).containsExactly("Xin ý kiến.", "Hỏi riêng");
    // 10:00 to 11:30, then 13:30 to 16:00
    assertThat(both.getFirst().dueAt()).isEqualTo(instant("2026-11-20T16:00"));
    // 5 hours on Friday, 8 on Monday, the 24th is off, 3 on Wednesday
    assertThat(both.getLast().dueAt()).isEqualTo(instant("2026-11-25T10:00"));
  }

  @Test
  void waits_for_those_who_must_answer_but_not_for_the_others() {
    var asked = ask(desk.assigned(), economy(8, true), new Asked(JUSTICE, null, 8, "", false));

    assertRefused(
        DossierRefusal.CONSULTATION_OPEN,
        () -> desk.act("canbo", asked, Action.SUBMIT_FOR_SIGNATURE, "Gấp."));
    var answered = answer.handle(desk.person("canbo.kinhte"), asked.code(), 1, Answer.AGREE, "");
    assertThat(answered.openConsultations()).isEqualTo(1);
    assertThat(desk.act("canbo", answered, Action.SUBMIT_FOR_SIGNATURE, "").status())
        .isEqualTo(Status.AWAITING_SIGNATURE);
  }

  @Test
  void goes_on_without_one_who_is_late_for_a_stated_reason_and_tells_the_desk() {
    var assigned = at("2026-11-02T08:00", desk::assigned);
    var asked = at("2026-11-02T09:00", () -> ask(assigned, economy(2, true)));

    assertRefused(
        DossierRefusal.NOT_LATE,
        () ->
            at(
                "2026-11-02T10:00",
                () -> report.handle(officer(), asked.code(), asked.version(), 1, "")));
    assertRefused(
        DossierRefusal.CONSULTATION_LATE,
        () ->
            at(
                "2026-11-03T09:00",
                () -> desk.act("canbo", asked, Action.SUBMIT_FOR_SIGNATURE, "")));
    var told =
        at(
            "2026-11-03T09:00",
            () -> report.handle(officer(), asked.code(), asked.version(), 1, "Đã nhắc hai lần."));
    assertThat(view(told).events().getLast().action()).isEqualTo(Action.REPORT_DELAY);
    assertThat(lists("tiepnhan", ConsultationTab.REPORTED, told)).isTrue();
    var submitted =
        at(
            "2026-11-03T09:30",
            () ->
                desk.act(
                    "canbo", told, Action.SUBMIT_FOR_SIGNATURE, "Phòng Kinh tế không trả lời."));
    // a late answer is still recorded
    var late =
        at(
            "2026-11-03T10:00",
            () ->
                answer.handle(desk.person("canbo.kinhte"), submitted.code(), 1, Answer.AGREE, ""));
    assertThat(late.status()).isEqualTo(Status.AWAITING_SIGNATURE);
    assertThat(view(late).consultations().getFirst().isLate(Instant.now())).isTrue();
  }

  @Test
  void is_answered_once_by_those_who_were_asked_only() {
    var asked = ask(desk.assigned(), economy(8, true));

    assertThatThrownBy(
            () -> answer.handle(desk.person("canbo.vhxh"), asked.code(), 1, Answer.AGREE, ""))
        .isInstanceOf(NotVisible.class);
    assertThatThrownBy(
            () -> answer.handle(desk.person("canbo.huongphung"), asked.code(), 1, Answer.AGREE, ""))
        .isInstanceOf(NotVisible.class);
    answer.handle(desk.person("canbo.kinhte"), asked.code(), 1, Answer.OPINION, "Thiếu bản đồ.");
    assertRefused(
        DossierRefusal.ANSWERED_ALREADY,
        () -> answer.handle(desk.person("truongphong.kinhte"), asked.code(), 1, Answer.AGREE, ""));
  }

  @Test
  void to_disagree_needs_words() {
    var asked = ask(desk.assigned(), economy(8, true));

    assertThatThrownBy(
            () -> answer.handle(desk.person("canbo.kinhte"), asked.code(), 1, Answer.DISAGREE, ""))
        .isInstanceOf(Refused.class);
    assertRefused(
        DossierRefusal.ANSWER_MISSING,
        () -> answer.handle(desk.person("canbo.kinhte"), asked.code(), 1, null, "Có"));
  }

  @Test
  void another_agency_answers_without_seeing_the_dossier() {
    var asked = ask(desk.assigned(), new Asked(JUSTICE, null, 8, "", true));
    var there = desk.person("canbo.stp");

    assertThatThrownBy(() -> dossiers.get(there, asked.code())).isInstanceOf(NotVisible.class);
    assertThat(consultations.view(there, asked.code(), 1).mayAnswer()).isTrue();
    assertThat(lists("canbo.stp", ConsultationTab.TO_ANSWER, asked)).isTrue();
    assertThat(lists("canbo", ConsultationTab.ASKED, asked)).isTrue();
    answer.handle(there, asked.code(), 1, Answer.AGREE, "");
    assertThat(lists("canbo.stp", ConsultationTab.TO_ANSWER, asked)).isFalse();
    assertThat(lists("canbo.stp", ConsultationTab.ANSWERED, asked)).isTrue();
  }

  @Test
  void two_who_answer_at_once_are_both_heard() throws Exception {
    var asked = ask(desk.assigned(), economy(8, true), new Asked(JUSTICE, null, 8, "", true));
    var start = new CountDownLatch(1);
    try (var both = Executors.newFixedThreadPool(2)) {
      var one = both.submit(() -> answerAfter(start, "canbo.kinhte", asked, 1));
      var other = both.submit(() -> answerAfter(start, "canbo.stp", asked, 2));
      start.countDown();
      one.get();
      other.get();
    }

    var after = view(asked);
    assertThat(after.dossier().openConsultations()).isZero();
    assertThat(after.consultations()).noneMatch(Consultation::isOpen);
    assertThat(after.events())
        .extracting(DossierEvent::action)
        .endsWith(Action.ANSWER, Action.ANSWER);
  }

  @Test
  void finds_everything_wrong_with_the_asking_at_once() {
    var assigned = desk.assigned();

    assertRefused(DossierRefusal.NOBODY_ASKED, () -> ask(assigned));
    assertThatThrownBy(
            () ->
                ask(
                    assigned,
                    new Asked("H99.999", null, 8, "", true),
                    new Asked(Desk.AGENCY, null, 8, "", true),
                    new Asked(JUSTICE, null, 0, "", true),
                    economy(8, true),
                    economy(8, true)))
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                assertThat(refused.findings())
                    .extracting(Finding::code)
                    .containsExactly(
                        DossierRefusal.UNKNOWN_AGENCY,
                        DossierRefusal.ASKS_ITSELF,
                        DossierRefusal.HOURS_OUT_OF_RANGE,
                        DossierRefusal.ASKED_TWICE));
    assertThatThrownBy(
            () ->
                consult.handle(
                    desk.person("canbo.kinhte"),
                    assigned.code(),
                    assigned.version(),
                    List.of(economy(8, true)),
                    "Xin ý kiến."))
        .isInstanceOf(Denied.class);
  }

  @Test
  void is_no_longer_waited_for_when_the_dossier_ends() {
    var asked = ask(desk.assigned(), economy(8, true));
    var withdrawn = desk.act("tiepnhan", asked, Action.WITHDRAW, "Đổi ý.");

    assertThat(withdrawn.openConsultations()).isZero();
    assertThat(lists("canbo.kinhte", ConsultationTab.TO_ANSWER, asked)).isFalse();
    assertThatThrownBy(
            () -> answer.handle(desk.person("canbo.kinhte"), asked.code(), 1, Answer.AGREE, ""))
        .isInstanceOf(Refused.class);
  }

  @Test
  void the_control_slip_names_who_takes_part() {
    var asked = ask(desk.assigned(), economy(8, true), new Asked(JUSTICE, null, 8, "", true));

    var slip = (ControlSlipPaper) papers.assemble(view(asked), DossierForm.CONTROL_SLIP);
    assertThat(slip.coordinating()).contains("Phòng Kinh tế").contains("Sở Tư pháp");
  }

  private Dossier ask(Dossier dossier, Asked... asked) {
    return consult.handle(
        officer(), dossier.code(), dossier.version(), List.of(asked), "Xin ý kiến.");
  }

  private Asked economy(int hours, boolean mandatory) {
    var agency = desk.person("canbo").agencyId();
    var department = organisation.department(agency, DepartmentKind.ECONOMY).orElseThrow().id();
    return new Asked(Desk.AGENCY, department, hours, "", mandatory);
  }

  private Dossier answerAfter(CountDownLatch start, String username, Dossier asked, int number)
      throws InterruptedException {
    start.await();
    return answer.handle(desk.person(username), asked.code(), number, Answer.AGREE, "");
  }

  private Actor officer() {
    return desk.person("canbo");
  }

  private DossierView view(Dossier dossier) {
    return dossiers.view(desk.person("kstt"), dossier.code());
  }

  private boolean lists(String username, ConsultationTab tab, Dossier dossier) {
    return consultations.list(desk.person(username), tab, null, 200).items().stream()
        .anyMatch(line -> line.code().equals(dossier.code()));
  }
}
