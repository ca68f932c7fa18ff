package vn.motcua.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static vn.motcua.testing.Refusals.assertRefused;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import vn.motcua.dossier.DossierRefusal;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Status;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.RefusalCode;
import vn.motcua.shared.StaleVersion;
import vn.motcua.testing.UseCaseTest;

@UseCaseTest
class TakeBackTest {

  private static final Instant MORNING = Instant.parse("2026-11-18T02:00:00Z");
  private static final Duration IN_TIME = Duration.ofMinutes(5);

  @Autowired ApplicationContext context;
  @Autowired MockMvc mvc;
  @Autowired Dossiers dossiers;
  @Autowired JdbcClient jdbc;
  @Autowired Clock clock;

  private TestOffice office;

  @BeforeEach
  void open() {
    office = new TestOffice(context);
  }

  @Test
  void whatever_only_moved_it_inside_the_offices_leads_back_to_exactly_where_it_lay() {
    undone(office.received("Giàng A Lại", MORNING), office.reception, Action.FORWARD);
    var assigned = office.assigned("Giàng A Giao", MORNING);
    undone(assigned, office.officer, Action.SEND_BACK);
    undone(assigned, office.officer, Action.SUBMIT_FOR_SIGNATURE);
    undone(assigned, office.officer, Action.FORWARD);
    var signing = office.awaitingSignature("Giàng A Ký", MORNING);
    undone(signing, office.leader, Action.SEND_BACK);
    undone(signing, office.leader, Action.APPROVE);
    var approved = office.perform(office.leader, now(signing), Action.APPROVE, later(signing));
    undone(approved, office.clerk, Action.SEND_BACK);
  }

  @Test
  void a_supplement_asked_for_by_mistake_leaves_the_clock_as_if_it_had_never_stood()
      throws Exception {
    var assigned = office.assigned("Giàng A Dừng", MORNING);
    undone(assigned, office.officer, Action.REQUEST_SUPPLEMENT);

    var view = dossiers.view(office.officer, assigned.code());
    assertThat(view.held().ofApplicant()).as("the applicant was never asked").isZero();
    assertThat(view.held().stretches().stream().mapToLong(stretch -> stretch.minutes()).sum())
        .isEqualTo(view.held().elapsed());
    assertThat(seenByTheCitizen(assigned))
        .contains("mc-timeline")
        .doesNotContain("yêu cầu bổ sung");
    assertThat(new Browser(mvc, office.officer).page("/desk/dossiers/" + assigned.code()))
        .as("the slip is void")
        .doesNotContain("/forms/supplement-request");
    var again =
        office.perform(office.officer, now(assigned), Action.REQUEST_SUPPLEMENT, later(assigned));
    assertThat(again.timing().supplements()).as("the one request is still there").isEqualTo(1);
  }

  @Test
  void assigning_taken_back_gives_it_to_whoever_had_it() {
    var assigned = office.assigned("Giàng A Nhầm", MORNING);
    var back = takeBack(office.leader, assigned, MORNING.plusSeconds(120));
    assertThat(back.status()).isEqualTo(Status.RECEIVED);
    assertThat(back.holding().holderId()).isEqualTo(office.reception.accountId());
    assertThat(back.holding().officerId()).isNull();
    assertThat(back.timing()).isEqualTo(assigned.timing());
  }

  @Test
  void it_stays_done_after_five_minutes_for_others_and_once_somebody_acted() {
    var assigned = office.assigned("Giàng A Muộn", MORNING);
    var act = MORNING.plusSeconds(60);
    refused(
        office.leader,
        assigned,
        act.plus(IN_TIME).plusMillis(1),
        DossierRefusal.TOO_LATE_TO_TAKE_BACK);
    refused(office.head, assigned, act, DossierRefusal.NOT_YOUR_ACT);
    var stranger = new TestOffice(context).leader;
    assertThatThrownBy(() -> takeBack(stranger, assigned, act)).isInstanceOf(NotVisible.class);
    var submitted =
        office.perform(office.officer, assigned, Action.SUBMIT_FOR_SIGNATURE, act.plusSeconds(5));
    assertThatThrownBy(() -> takeBack(office.leader, assigned, act.plusSeconds(9)))
        .isInstanceOf(StaleVersion.class);
    refused(office.leader, submitted, act.plusSeconds(9), DossierRefusal.NOT_YOUR_ACT);
    takeBack(office.officer, submitted, act.plusSeconds(5).plus(IN_TIME));
  }

  @Test
  void what_gave_a_number_a_date_or_a_paper_stays_done() {
    var received = office.received("Giàng A Số", MORNING);
    refused(office.reception, received, MORNING, DossierRefusal.NOT_TO_BE_TAKEN_BACK);
    var submitted = office.submitted("Giàng A Mạng", MORNING);
    var asked =
        office.perform(
            office.reception, submitted, Action.REQUEST_SUPPLEMENT, MORNING.plusSeconds(9));
    refused(office.reception, asked, MORNING.plusSeconds(10), DossierRefusal.NOT_TO_BE_TAKEN_BACK);
    var finished = office.finished("Giàng A Xong", MORNING, MORNING.plusSeconds(999));
    refused(office.clerk, finished, MORNING.plusSeconds(1000), DossierRefusal.ILLEGAL_TRANSITION);
  }

  @Test
  void taking_back_cannot_itself_be_taken_back_and_leaves_every_trace() {
    var assigned = office.assigned("Giàng A Vòng", MORNING);
    var back = takeBack(office.leader, assigned, MORNING.plusSeconds(90));
    refused(office.leader, back, MORNING.plusSeconds(91), DossierRefusal.NOT_TO_BE_TAKEN_BACK);
    assertThat(dossiers.view(office.leader, back.code()).events())
        .extracting(event -> event.action())
        .containsExactly(Action.RECEIVE, Action.ASSIGN, Action.TAKE_BACK);
    assertThat(
            jdbc.sql(
                    "select count(*) from audit.entry where subject = :subject and action = :action")
                .param("subject", "dossier:" + back.code())
                .param("action", "dossier-take-back")
                .query(Integer.class)
                .single())
        .isEqualTo(1);
  }

  @Test
  void its_page_offers_it_to_whoever_did_it_and_tells_of_it_afterwards() throws Exception {
    var now = clock.instant();
    var assigned = office.assigned("Giàng A Trang", now.minusSeconds(90));
    var address = "/desk/dossiers/" + assigned.code();
    assertThat(new Browser(mvc, office.officer).page(address)).doesNotContain("/take-back");
    var leader = new Browser(mvc, office.leader);
    assertThat(leader.page(address)).contains("/take-back").contains("Bạn vừa làm: Phân công");
    var version = Map.of("version", List.of(Long.toString(assigned.version())));
    assertThat(leader.send(address + "/take-back", version).getResponse().getStatus())
        .isEqualTo(302);
    assertThat(leader.page(address))
        .contains("Thao tác bị thu hồi: Phân công")
        .doesNotContain("/take-back");
  }

  private String seenByTheCitizen(Dossier dossier) throws Exception {
    var sent =
        mvc.perform(
                post("/tra-cuu")
                    .with(csrf())
                    .param("ma", dossier.code().value())
                    .param("soCuoi", "5678"))
            .andReturn()
            .getResponse();
    return mvc.perform(get("/tra-cuu/" + dossier.code()).cookie(sent.getCookies()))
        .andReturn()
        .getResponse()
        .getContentAsString(StandardCharsets.UTF_8);
  }

  /** The act, then taking it back: all is as before but the version and the story. */
  private void undone(Dossier before, Actor actor, Action action) {
    var present = now(before);
    var act = later(present);
    var done = office.perform(actor, present, action, act);
    assertThat(done.status() == present.status() && done.holding().equals(present.holding()))
        .as(action.key())
        .isFalse();
    var back = takeBack(actor, done, act.plus(IN_TIME));
    assertThat(back.status()).isEqualTo(present.status());
    assertThat(back.resumesTo()).isNull();
    assertThat(back.holding()).isEqualTo(present.holding());
    assertThat(back.timing()).isEqualTo(present.timing());
    assertThat(back.competence()).isEqualTo(present.competence());
    assertThat(back.outcome()).isEqualTo(present.outcome());
    assertThat(back.version()).isEqualTo(present.version() + 2);
    assertThat(now(before)).isEqualTo(back);
  }

  private Dossier now(Dossier dossier) {
    return dossiers.get(office.leader, dossier.code());
  }

  /** After everything done to it so far. */
  private Instant later(Dossier dossier) {
    return MORNING.plus(Duration.ofMinutes(10 * now(dossier).version()));
  }

  private Dossier takeBack(Actor actor, Dossier dossier, Instant at) {
    return office.perform(actor, dossier, Action.TAKE_BACK, at);
  }

  private void refused(Actor actor, Dossier dossier, Instant at, RefusalCode code) {
    assertRefused(code, () -> takeBack(actor, dossier, at));
    assertThat(now(dossier)).isEqualTo(dossier);
  }
}
