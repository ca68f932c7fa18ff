package vn.motcua.satisfaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static vn.motcua.testing.SignedInAs.actor;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.evaluation.spi.CitizenAnswers;
import vn.motcua.evaluation.spi.CitizenAnswers.Said;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.AgencyLevel;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.time.AdjustableClock;
import vn.motcua.platform.token.Token;
import vn.motcua.reporting.spi.PublicSatisfaction;
import vn.motcua.reporting.spi.PublicSatisfaction.Share;
import vn.motcua.satisfaction.answering.RateDossier;
import vn.motcua.satisfaction.model.Invitation;
import vn.motcua.satisfaction.model.Line;
import vn.motcua.satisfaction.model.Questionnaire;
import vn.motcua.satisfaction.model.Span;
import vn.motcua.satisfaction.model.Tally;
import vn.motcua.satisfaction.result.Result;
import vn.motcua.satisfaction.result.Results;
import vn.motcua.satisfaction.store.InvitationStore;
import vn.motcua.satisfaction.store.TallyStore;
import vn.motcua.shared.Timeliness;
import vn.motcua.shared.Vietnam;
import vn.motcua.testing.DemonstrationTest;
import vn.motcua.testing.Desk;

/** Answers of long ago at an agency of its own; nobody else rates there. */
@DemonstrationTest
class ResultsTest {

  private static final AtomicLong DOSSIER = new AtomicLong(8_000_000_000L);

  @Autowired Desk desk;
  @Autowired Organisation organisation;
  @Autowired Results results;
  @Autowired RateDossier rate;
  @Autowired Questionnaires questionnaires;
  @Autowired CitizenAnswers answers;
  @Autowired PublicSatisfaction open;
  @Autowired InvitationStore invitations;
  @Autowired TallyStore tally;
  @Autowired TransactionTemplate transaction;
  @Autowired JdbcClient jdbc;
  @Autowired MockMvc mvc;

  @Test
  void of_nine_answers_only_their_number_is_told_of_ten_the_shares() {
    var agency = commune(3);
    answered(agency, 11L, LocalDate.of(2021, 3, 5), 9, "very");
    var nine = results.agency(agency.id(), span("2021-03"));
    assertThat(nine.answered()).isEqualTo(9);
    assertThat(nine.isTold()).isFalse();
    assertThat(nine.chosen()).isEmpty();

    answered(agency, 11L, LocalDate.of(2021, 3, 20), 1, "no");
    var ten = results.agency(agency.id(), span("2021-03"));
    assertThat(ten.told()).isEqualTo(10);
    assertThat(ten.times(Questionnaire.OVERALL, "very")).isEqualTo(9);
    assertThat(satisfied(ten)).isEqualTo(900);
    assertThat(ten.invited()).isEqualTo(10);
  }

  @Test
  void an_officer_beside_whom_one_person_would_be_left_is_not_told_of() {
    var agency = commune(4);
    answered(agency, 21L, LocalDate.of(2021, 5, 5), 12, "yes");
    answered(agency, 22L, LocalDate.of(2021, 5, 6), 1, "no");
    var lines = results.lines(agency.id(), Line.OFFICER, span("2021-05"));
    assertThat(lines).hasSize(2).noneMatch(Result::isTold);
    assertThat(results.agency(agency.id(), span("2021-05")).told()).isEqualTo(13);
  }

  @Test
  void the_running_month_is_not_told_however_many_answered() {
    var agency = commune(5);
    AdjustableClock.at(
        Vietnam.instant(LocalDate.of(2021, 8, 20).atTime(9, 0)),
        () -> {
          answered(agency, 31L, LocalDate.of(2021, 8, 10), 12, "yes");
          var running = results.agency(agency.id(), span("2021-08"));
          assertThat(running.answered()).isEqualTo(12);
          assertThat(running.isTold()).isFalse();
        });
    assertThat(results.agency(agency.id(), span("2021-08")).told()).isEqualTo(12);
  }

  @Test
  void an_answer_given_the_month_after_counts_in_that_month() {
    var agency = commune(5);
    var token = invite(agency, 41L, LocalDate.of(2022, 1, 30));
    AdjustableClock.at(
        Vietnam.instant(LocalDate.of(2022, 2, 3).atTime(9, 0)),
        () -> rate.handle(token, Map.of("overall", "yes"), ""));
    assertThat(results.agency(agency.id(), span("2022-01")).answered()).isZero();
    assertThat(results.agency(agency.id(), span("2022-02")).answered()).isEqualTo(1);
  }

  @Test
  void pages_say_too_few_and_show_no_words_until_there_are_enough() throws Exception {
    var agency = commune(6);
    answered(agency, 51L, LocalDate.of(2026, 10, 5), 3, "no");
    var page = page("cchc", "/desk/satisfaction?span=2026-10&agency=" + agency.id());
    assertThat(page).contains("chưa đủ mẫu (3)").doesNotContain("Không hài lòng");
    var comments =
        page("cchc", "/desk/satisfaction?view=comments&span=2026-10&agency=" + agency.id());
    assertThat(comments).contains("Chưa có ý kiến viết").doesNotContain("Ý kiến số");

    answered(agency, 51L, LocalDate.of(2026, 10, 6), 7, "very");
    assertThat(page("cchc", "/desk/satisfaction?span=2026-10&agency=" + agency.id()))
        .contains("70,0", "Không hài lòng", "4,67");
    assertThat(page("cchc", "/desk/satisfaction?view=comments&span=2026-10&agency=" + agency.id()))
        .contains("Ý kiến số", "Tháng 10 năm 2026")
        .doesNotContain("05/10");
  }

  /** Ten people who came back once where the system knew of no request: from two points to one. */
  @Test
  void evaluation_hears_what_people_say_once_enough_said_it() {
    var agency = commune(7);
    var november = LocalDate.of(2021, 11, 1);
    answered(agency, 71L, LocalDate.of(2021, 11, 5), 9, "yes");
    assertThat(heard(agency, november)).isEmpty();
    answered(agency, 71L, LocalDate.of(2021, 11, 6), 1, "yes");
    assertThat(heard(agency, november)).containsExactly(new Said(agency.id(), 3, 0, 1, 10));
    assertThat(answers.ofOfficers(agency.id(), november, november.plusDays(29)))
        .containsExactly(new Said(71L, 3, 0, 1, 10));
    assertThat(heard(agency, LocalDate.of(2021, 12, 1))).isEmpty();
    assertThat(heard(agency, november.plusDays(14)))
        .as("a month belongs to the period in which it ends")
        .hasSize(1);
  }

  @Test
  void everybody_may_know_the_share_of_an_agency_once_enough_answered() {
    assertThat(open.of(commune(8).id(), 2021)).isEmpty();
    answered(commune(8), 81L, LocalDate.of(2021, 4, 5), 10, "yes");
    assertThat(open.of(commune(8).id(), 2021)).contains(new Share(1000, 10));
  }

  private List<Said> heard(Agency agency, LocalDate from) {
    return answers.ofAgencies(List.of(agency.id()), from, from.plusDays(29));
  }

  @Test
  void only_those_who_may_read_results_and_only_of_their_agencies() throws Exception {
    assertThat(status("tiepnhan", "/desk/satisfaction")).isEqualTo(403);
    assertThat(status("lanhdao", "/desk/satisfaction")).isEqualTo(200);
    assertThat(status("lanhdao", "/desk/satisfaction?agency=" + commune(6).id())).isEqualTo(404);
    assertThat(status("lanhdao", "/desk/satisfaction?agency=x")).isEqualTo(404);
    assertThat(status("canbo", "/desk/satisfaction/own")).isEqualTo(200);
    assertThat(status("tiepnhan", "/desk/satisfaction/own")).isEqualTo(403);
  }

  @Test
  void results_cost_the_same_however_many_answered() {
    var agency = commune(6);
    answered(agency, 61L, LocalDate.of(2021, 10, 5), 10, "yes");
    var few = read(agency);
    answered(agency, 61L, LocalDate.of(2021, 10, 6), 60, "yes");
    assertThat(results.agency(agency.id(), span("2021-q4")).told()).isEqualTo(70);
    assertThat(read(agency)).isEqualTo(few);
  }

  /** Rows of the tally in the way of the question: what reading it costs. */
  private int read(Agency agency) {
    return jdbc.sql(
            """
            select count(*) from satisfaction.tally
             where agency_id = :agency and line = 'AGENCY' and month between '2021-01-01' and '2021-12-31'
            """)
        .param("agency", agency.id())
        .query(Integer.class)
        .single();
  }

  private void answered(Agency agency, long officer, LocalDate day, int people, String overall) {
    for (var person = 0; person < people; person++) {
      var token = invite(agency, officer, day);
      AdjustableClock.at(
          Vietnam.instant(day.atTime(10, 0)),
          () ->
              rate.handle(
                  token,
                  Map.of("overall", overall, "contacts", "one"),
                  "Ý kiến số " + DOSSIER.get()));
    }
  }

  private String invite(Agency agency, long officer, LocalDate day) {
    var id = DOSSIER.incrementAndGet();
    var token = Token.fresh();
    var invitation =
        new Invitation(
            id,
            "T-" + id,
            agency.id(),
            agency.path(),
            officer,
            Desk.MARITAL_STATUS,
            false,
            0,
            Timeliness.EARLY,
            day.withDayOfMonth(1),
            Vietnam.instant(day.plusDays(31).atStartOfDay()),
            false);
    transaction.executeWithoutResult(
        status -> {
          invitations.add(invitation, token);
          tally.count(invitation, invitation.month(), Tally.of(invitation, Tally.INVITED, ""));
        });
    return token.text();
  }

  private int satisfied(Result result) {
    return result
        .satisfied(questionnaires.on(LocalDate.of(2021, 3, 1)), Questionnaire.OVERALL)
        .orElseThrow();
  }

  /** One in which nobody of the demonstration works. */
  private Agency commune(int number) {
    var province = organisation.lineage(desk.person("tiepnhan").agencyId()).getFirst();
    return organisation.children(province.id(), LocalDate.of(2026, 11, 23)).stream()
        .filter(agency -> agency.level() == AgencyLevel.COMMUNE)
        .filter(agency -> !"H50.101".equals(agency.code()) && !"H50.102".equals(agency.code()))
        .toList()
        .get(number);
  }

  private static Span span(String key) {
    return Span.of(key).orElseThrow();
  }

  private int status(String username, String path) throws Exception {
    return mvc.perform(get(path).with(actor(desk.person(username))))
        .andReturn()
        .getResponse()
        .getStatus();
  }

  private String page(String username, String path) throws Exception {
    return mvc.perform(get(path).with(actor(desk.person(username))))
        .andReturn()
        .getResponse()
        .getContentAsString(StandardCharsets.UTF_8);
  }
}
