package vn.motcua.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import vn.motcua.desk.worklist.BulkOutcome;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Status;
import vn.motcua.shared.LateCause;
import vn.motcua.testing.UseCaseTest;

@UseCaseTest
class BulkTest {

  @Autowired ApplicationContext context;
  @Autowired MockMvc mvc;
  @Autowired Clock clock;
  @Autowired Dossiers dossiers;
  @Autowired JdbcClient jdbc;

  private TestOffice office;
  private Instant now;

  @BeforeEach
  void open() {
    office = new TestOffice(context);
    now = clock.instant();
  }

  @Test
  void a_stale_row_is_reported_and_the_others_go_through() throws Exception {
    var first = office.awaitingSignature("Một", now);
    var stale = office.awaitingSignature("Hai", now);
    var third = office.awaitingSignature("Ba", now);
    var picks = List.of(pick(first), pick(stale), pick(third));
    office.perform(office.leader, stale, Action.SEND_BACK, now);
    var browser = new Browser(mvc, office.leader);

    var preview =
        browser
            .send("/desk/bulk/approve", Map.of("pick", picks, "list", List.of("to-sign")))
            .getResponse()
            .getContentAsString();
    assertThat(preview).contains("Hồ sơ đã thay đổi").contains("Ký duyệt 2 hồ sơ");

    var result = browser.send("/desk/bulk/approve/perform", Map.of("pick", picks));
    assertThat(result.getResponse().getRedirectedUrl()).isEqualTo("/desk/bulk/outcome");
    var outcome = outcome(result);
    assertThat(outcome.lines())
        .extracting(BulkOutcome.Line::done)
        .containsExactly(true, false, true);
    assertThat(status(first)).isEqualTo(Status.APPROVED);
    assertThat(status(stale)).isEqualTo(Status.IN_PROGRESS);
    assertThat(status(third)).isEqualTo(Status.APPROVED);
  }

  @Test
  void the_cause_of_several_late_dossiers_is_named_at_once_and_must_be_chosen() throws Exception {
    var one = office.assigned("Một", now.minus(Duration.ofDays(30)));
    var other = office.assigned("Hai", now.minus(Duration.ofDays(30)));
    var inTime = office.assigned("Ba", now);
    var picks = List.of(pick(one), pick(other), pick(inTime));
    var browser = new Browser(mvc, office.leader);
    assertThat(browser.page("/desk/dossiers?list=overdue&filter=none"))
        .contains("/desk/bulk/name-cause");

    var preview = browser.send("/desk/bulk/name-cause", Map.of("pick", picks)).getResponse();
    assertThat(preview.getContentAsString())
        .contains("Nêu nguyên nhân quá hạn 2 hồ sơ")
        .contains("Hồ sơ không quá hạn");
    var asked = browser.send("/desk/bulk/name-cause/perform", Map.of("pick", picks)).getResponse();
    assertThat(asked.getContentAsString()).contains("Chưa chọn nguyên nhân");

    var result =
        browser.send(
            "/desk/bulk/name-cause/perform",
            Map.of("pick", picks, "cause", List.of("RESOURCES"), "note", List.of("Nghỉ ốm.")));
    assertThat(outcome(result).lines())
        .extracting(BulkOutcome.Line::done)
        .containsExactly(true, true, false);
    assertThat(dossiers.get(office.leader, one.code()).lateCause()).isEqualTo(LateCause.RESOURCES);
    assertThat(dossiers.get(office.leader, inTime.code()).lateCause()).isNull();
  }

  @Test
  void a_head_gives_several_to_an_officer_who_must_be_chosen() throws Exception {
    var one = office.received("Một", now);
    var two = office.received("Hai", now);
    var picks = List.of(pick(one), pick(two));
    var browser = new Browser(mvc, office.leader);
    var asked = browser.send("/desk/bulk/assign/perform", Map.of("pick", picks)).getResponse();
    assertThat(asked.getContentAsString()).contains("Chưa chọn người nhận việc");
    assertThat(status(one)).isEqualTo(Status.RECEIVED);

    browser.send(
        "/desk/bulk/assign/perform",
        Map.of("pick", picks, "to", List.of(Long.toString(office.officer.accountId()))));
    assertThat(status(one)).isEqualTo(Status.IN_PROGRESS);
    assertThat(status(two)).isEqualTo(Status.IN_PROGRESS);
  }

  @Test
  void reception_passes_several_on_but_signs_nothing() throws Exception {
    var one = office.received("Một", now);
    var browser = new Browser(mvc, office.reception);
    browser.send("/desk/bulk/forward/perform", Map.of("pick", List.of(pick(one))));
    assertThat(dossiers.get(office.reception, one.code()).holding().holderId()).isNull();
    assertThat(
            browser
                .send("/desk/bulk/approve", Map.of("pick", List.of(pick(one))))
                .getResponse()
                .getStatus())
        .isEqualTo(403);
    assertThat(
            browser
                .send("/desk/bulk/stop", Map.of("pick", List.of(pick(one))))
                .getResponse()
                .getStatus())
        .isEqualTo(404);
  }

  @Test
  void dossiers_of_another_commune_are_left_alone_and_not_named() throws Exception {
    var theirs = new TestOffice(context).awaitingSignature("Người Lạ", now);
    var browser = new Browser(mvc, office.leader);
    var preview =
        browser
            .send("/desk/bulk/approve", Map.of("pick", List.of(pick(theirs))))
            .getResponse()
            .getContentAsString();
    assertThat(preview).doesNotContain("Người Lạ").contains("không thuộc phạm vi của bạn");
    var outcome =
        outcome(browser.send("/desk/bulk/approve/perform", Map.of("pick", List.of(pick(theirs)))));
    assertThat(outcome.done()).isZero();
  }

  @Test
  void several_of_the_network_are_accepted_and_one_that_lacks_a_paper_says_which()
      throws Exception {
    var one = office.submitted("Một", now);
    var lacking = office.submitted("Hai", now);
    jdbc.sql(
            """
            update dossier.dossier_paper
               set originals = 0, copies = 0, required = true
             where dossier_id = :id
            """)
        .param("id", lacking.id())
        .update();
    var picks = List.of(pick(one), pick(lacking));
    var browser = new Browser(mvc, office.reception);

    var preview = browser.send("/desk/bulk/accept", Map.of("pick", picks)).getResponse();
    assertThat(preview.getContentAsString())
        .contains("Chưa nhận được vì còn thiếu")
        .contains("Tiếp nhận 1 hồ sơ");

    var outcome = outcome(browser.send("/desk/bulk/accept/perform", Map.of("pick", picks)));
    assertThat(outcome.lines()).extracting(BulkOutcome.Line::done).containsExactly(true, false);
    assertThat(status(one)).isEqualTo(Status.RECEIVED);
    assertThat(status(lacking)).isEqualTo(Status.SUBMITTED);
  }

  @Test
  void several_results_are_handed_over_at_once_by_those_who_return_results() throws Exception {
    var one = office.finished("Một", now, now.plusSeconds(240));
    var two = office.finished("Hai", now, now.plusSeconds(240));
    var picks = List.of(pick(one), pick(two));
    assertThat(
            new Browser(mvc, office.officer)
                .send("/desk/bulk/return-result/perform", Map.of("pick", picks))
                .getResponse()
                .getStatus())
        .isEqualTo(403);

    var outcome =
        outcome(
            new Browser(mvc, office.returning)
                .send("/desk/bulk/return-result/perform", Map.of("pick", picks)));
    assertThat(outcome.done()).isEqualTo(2);
    assertThat(status(one)).isEqualTo(Status.RETURNED);
    assertThat(status(two)).isEqualTo(Status.RETURNED);
  }

  @Test
  void a_list_offers_only_what_follows_from_its_dossiers() throws Exception {
    office.submitted("Một", now);
    office.received("Hai", now);
    var browser = new Browser(mvc, office.reception);
    assertThat(browser.page("/desk/dossiers?list=to-accept&filter=none"))
        .contains("/desk/bulk/accept")
        .doesNotContain("/desk/bulk/forward");
    assertThat(browser.page("/desk/dossiers?list=open&filter=none"))
        .contains("/desk/bulk/accept")
        .contains("/desk/bulk/forward");
  }

  @Test
  void two_people_at_the_same_rows_do_each_row_once() throws Exception {
    var dossiers =
        IntStream.range(0, 6).mapToObj(i -> office.awaitingSignature("N" + i, now)).toList();
    var picks = dossiers.stream().map(BulkTest::pick).toList();
    var backwards = picks.reversed();
    List<BulkOutcome> outcomes;
    try (var pool = Executors.newFixedThreadPool(2)) {
      var first = pool.submit(() -> approve(picks));
      var second = pool.submit(() -> approve(backwards));
      outcomes = List.of(first.get(), second.get());
    }
    for (var dossier : dossiers) {
      assertThat(status(dossier)).isEqualTo(Status.APPROVED);
      assertThat(outcomes)
          .as("done by one, left alone by the other: %s", dossier.code())
          .filteredOn(outcome -> isDone(outcome, dossier))
          .hasSize(1);
      assertThat(office.events(Action.APPROVE, dossier)).isEqualTo(1);
    }
  }

  private BulkOutcome approve(List<String> picks) throws Exception {
    return outcome(
        new Browser(mvc, office.leader).send("/desk/bulk/approve/perform", Map.of("pick", picks)));
  }

  private static boolean isDone(BulkOutcome outcome, Dossier dossier) {
    return outcome.lines().stream()
        .anyMatch(line -> line.done() && line.code().equals(dossier.code().value()));
  }

  private Status status(Dossier dossier) {
    return dossiers.get(office.leader, dossier.code()).status();
  }

  private static BulkOutcome outcome(MvcResult result) {
    return (BulkOutcome) Objects.requireNonNull(result.getFlashMap().get("outcome"));
  }

  private static String pick(Dossier dossier) {
    return dossier.code() + ":" + dossier.version();
  }
}
