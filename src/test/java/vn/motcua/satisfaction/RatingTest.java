package vn.motcua.satisfaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static vn.motcua.testing.SignedInAs.actor;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.notification.MessageLog;
import vn.motcua.platform.time.AdjustableClock;
import vn.motcua.satisfaction.answering.RateDossier;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Refused;
import vn.motcua.testing.DemonstrationTest;
import vn.motcua.testing.Desk;

@DemonstrationTest
class RatingTest {

  private static final Pattern LINK = Pattern.compile("/danh-gia/([A-Za-z0-9_-]{22})");
  private static final Map<String, String> GOOD = Map.of("overall", "very");

  @Autowired Desk desk;
  @Autowired RateDossier rate;
  @Autowired Invitations invitations;
  @Autowired MessageLog log;
  @Autowired JdbcClient jdbc;
  @Autowired MockMvc mvc;
  @Autowired Clock clock;

  @Test
  void whoever_got_the_result_is_sent_a_link_some_hours_later_that_works_once() {
    var dossier = desk.returned();
    assertThat(
            jdbc.sql(
                    """
                    select bool_and(due_at >= made_at + interval '119 minutes') from notification.message
                     where subject_id = :code and kind = 'satisfaction.invitation'
                    """)
                .param("code", dossier.code().value())
                .query(Boolean.class)
                .single())
        .isTrue();

    var token = token(dossier);
    assertThat(rate.ask(token).answered()).isFalse();
    assertThat(rate.handle(token, GOOD, "Rất nhanh")).isEqualTo(Way.LINK);
    assertThat(rate.ask(token).answered()).isTrue();
    assertRefused(() -> rate.handle(token, GOOD, ""), "SATISFACTION_ANSWERED_ALREADY");
  }

  @Test
  void nothing_is_asked_before_the_result_is_handed_over() {
    var finished = desk.finished();
    assertThat(invitations.wayIn(finished.code().value(), Way.LOOK_UP)).isEmpty();
    desk.act("traketqua", finished, Action.RETURN_RESULT, "");
    assertThat(invitations.wayIn(finished.code().value(), Way.LOOK_UP)).isPresent();
  }

  @Test
  void parts_of_a_group_are_not_asked_about() {
    var group = desk.group("LT.KHAI-SINH", "1.001193");
    assertThat(
            jdbc.sql(
                    """
                    select count(*) from satisfaction.invitation i where i.code like :code || '%'
                    """)
                .param("code", group.code().value())
                .query(Integer.class)
                .single())
        .isZero();
  }

  @Test
  void the_database_holds_no_token_and_the_answer_neither_dossier_nor_moment() {
    var dossier = desk.returned();
    var token = token(dossier);
    rate.handle(token, GOOD, "Không ghi tên " + dossier.id());
    assertThat(
            jdbc.sql("select count(*) from satisfaction.way_in where token_hash = :token")
                .param("token", token.getBytes(StandardCharsets.UTF_8))
                .query(Integer.class)
                .single())
        .isZero();
    assertThat(
            jdbc.sql(
                    """
                    select column_name from information_schema.columns
                     where table_schema = 'satisfaction' and table_name in ('answer', 'answers_read')
                    """)
                .query(String.class)
                .list())
        .isNotEmpty()
        .doesNotContain("dossier_id", "code", "answered_at", "created_at");
    assertThat(
            jdbc.sql("select month from satisfaction.answer where comment = :comment")
                .param("comment", "Không ghi tên " + dossier.id())
                .query(LocalDate.class)
                .single()
                .getDayOfMonth())
        .isEqualTo(1);
  }

  @Test
  void of_two_answers_at_once_one_counts() throws Exception {
    var token = token(desk.returned());
    Callable<Boolean> answer =
        () -> {
          try {
            rate.handle(token, GOOD, "");
            return true;
          } catch (Refused already) {
            return false;
          }
        };
    try (var two = Executors.newFixedThreadPool(2)) {
      var answers = two.invokeAll(List.of(answer, answer));
      assertThat(List.of(answers.get(0).get(), answers.get(1).get()))
          .containsExactlyInAnyOrder(true, false);
    }
  }

  @Test
  void all_that_is_missing_or_odd_is_said_at_once_and_the_dossier_may_still_be_rated() {
    var token = token(desk.returned());
    assertThatThrownBy(
            () ->
                rate.handle(
                    token, Map.of("time", "'; drop table", "overall", ""), "x".repeat(1001)))
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                assertThat(refused.findings())
                    .extracting(finding -> finding.field() + " " + finding.code().name())
                    .containsExactlyInAnyOrder(
                        "overall SATISFACTION_ANSWER_MISSING",
                        "time SATISFACTION_ANSWER_UNKNOWN",
                        "comment SATISFACTION_COMMENT_TOO_LONG"));
    rate.handle(token, Map.of("overall", "no", "time", "late"), "");
  }

  @Test
  void after_its_time_the_link_opens_nothing() {
    var token = token(desk.returned());
    AdjustableClock.at(
        clock.instant().plus(Duration.ofDays(32)),
        () -> assertThatThrownBy(() -> rate.ask(token)).isInstanceOf(NotVisible.class));
  }

  @Test
  void a_way_opened_after_the_look_up_lives_half_an_hour() {
    var code = desk.returned().code().value();
    var way = invitations.wayIn(code, Way.LOOK_UP).orElseThrow();
    var token = way.substring(way.lastIndexOf('/') + 1);
    assertThat(rate.ask(token).way()).isEqualTo(Way.LOOK_UP);
    AdjustableClock.at(
        clock.instant().plus(Duration.ofMinutes(31)),
        () -> assertThatThrownBy(() -> rate.ask(token)).isInstanceOf(NotVisible.class));
  }

  @Test
  void nobody_signed_in_at_the_desk_may_answer() throws Exception {
    var token = token(desk.returned());
    for (var username : List.of("tiepnhan", "traketqua", "lanhdao", "quantri")) {
      var person = desk.person(username);
      assertThat(status(get("/danh-gia/" + token).with(actor(person)))).isEqualTo(403);
      assertThat(
              status(
                  post("/danh-gia/" + token)
                      .param("overall", "very")
                      .with(actor(person))
                      .with(csrf())))
          .isEqualTo(403);
    }
    assertThat(rate.ask(token).answered()).isFalse();
    assertThat(status(post("/danh-gia/" + token).param("overall", "very").with(csrf())))
        .isEqualTo(302);
    assertThat(rate.ask(token).answered()).isTrue();
  }

  @Test
  void the_log_of_messages_shows_the_desk_no_link() {
    var dossier = desk.returned();
    var clerk = desk.person("tiepnhan");
    var token = token(dossier);
    assertThat(bodies(clerk, dossier))
        .isNotEmpty()
        .allSatisfy(body -> assertThat(body).contains("/danh-gia/•••").doesNotContain(token));
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "AAAAAAAAAAAAAAAAAAAAAA", "%27%20or%201=1", "..%2f..%2fdesk", "%00"})
  void a_token_nobody_was_given_opens_nothing(String token) throws Exception {
    var status =
        mvc.perform(
                get(URI.create("/danh-gia/" + token))
                    .with(
                        request -> {
                          request.setRemoteAddr("10.9.1." + (token.hashCode() & 127));
                          return request;
                        }))
            .andReturn()
            .getResponse()
            .getStatus();
    assertThat(status).isIn(400, 404);
  }

  @Test
  void whoever_tries_tokens_is_stopped_for_a_while() throws Exception {
    for (var tried = 0; tried < 10; tried++) {
      assertThat(fromAddress("10.9.2.9", "AAAAAAAAAAAAAAAAAAAAA" + tried)).isEqualTo(404);
    }
    var token = token(desk.returned());
    assertThat(fromAddress("10.9.2.9", token)).isEqualTo(404);
    assertThat(fromAddress("10.9.2.10", token)).isEqualTo(200);
  }

  private int fromAddress(String address, String token) throws Exception {
    return mvc.perform(
            get("/danh-gia/" + token)
                .with(
                    request -> {
                      request.setRemoteAddr(address);
                      return request;
                    }))
        .andReturn()
        .getResponse()
        .getStatus();
  }

  private int status(MockHttpServletRequestBuilder request) throws Exception {
    return mvc.perform(request).andReturn().getResponse().getStatus();
  }

  private List<String> bodies(Actor clerk, Dossier dossier) {
    return jdbc
        .sql(
            """
            select message_id from notification.message
             where subject_id = :code and kind = 'satisfaction.invitation'
            """)
        .param("code", dossier.code().value())
        .query(Long.class)
        .list()
        .stream()
        .map(id -> log.open(clerk, id).body())
        .toList();
  }

  private String token(Dossier dossier) {
    var body =
        jdbc.sql(
                """
                select body from notification.message
                 where subject_id = :code and kind = 'satisfaction.invitation' limit 1
                """)
            .param("code", dossier.code().value())
            .query(String.class)
            .single();
    var found = LINK.matcher(body);
    assertThat(found.find()).as(body).isTrue();
    return found.group(1);
  }

  private static void assertRefused(Runnable act, String code) {
    assertThatThrownBy(act::run)
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.code().name()).isEqualTo(code));
  }
}
