package vn.motcua.arrival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.motcua.testing.CitizenBrowser.text;
import static vn.motcua.testing.Desk.MARITAL_STATUS;
import static vn.motcua.testing.Refusals.assertRefused;
import static vn.motcua.testing.SignedInAs.actor;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import vn.motcua.arrival.AnswerArrival.Answer;
import vn.motcua.arrival.AnswerArrival.Line;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.Channel;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.intake.Intake;
import vn.motcua.dossier.intake.Intake.HandedIn;
import vn.motcua.dossier.intake.SubmitDossier;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.Applicant;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Status;
import vn.motcua.shared.Denied;
import vn.motcua.shared.Vietnam;
import vn.motcua.testing.DemonstrationTest;
import vn.motcua.testing.Desk;
import vn.motcua.testing.Scans;

/** What came online, on the desk. */
@DemonstrationTest
class ArrivalTest {

  private static final Pattern LINK = Pattern.compile("/bo-sung/[A-Za-z0-9_-]{22}");

  @Autowired Desk desk;
  @Autowired SubmitDossier submit;
  @Autowired Arrivals arrivals;
  @Autowired AnswerArrival answer;
  @Autowired WatchArrivals watch;
  @Autowired JdbcClient jdbc;
  @Autowired MockMvc mvc;
  @Autowired Catalogue catalogue;
  @Autowired Clock clock;

  @Test
  void what_came_online_waits_by_the_clock_and_what_is_handed_in_at_the_counter_does_not() {
    var online = online();
    var counter =
        submit.handle(desk.person("tiepnhan"), desk.intake(Desk.AGENCY, MARITAL_STATUS), null);
    var arrival = arrivals.get(desk.person("tiepnhan"), online.code());
    assertThat(arrival.answerBy()).isAfter(arrival.arrivedAt().plus(Duration.ofHours(7)));
    assertRefused(
        ArrivalRefusal.ARRIVAL_ANSWERED,
        () -> arrivals.get(desk.person("tiepnhan"), counter.code()));
  }

  @Test
  void accepted_it_waits_no_more_and_its_limit_counts() {
    var online = complete();
    var accepted = answer.accept(desk.person("tiepnhan"), online.code(), all(online, true, ""));
    assertThat(accepted.status()).isEqualTo(Status.RECEIVED);
    assertThat(accepted.timing().dueAt()).isNotNull();
    assertRefused(
        ArrivalRefusal.ARRIVAL_ANSWERED,
        () -> arrivals.get(desk.person("tiepnhan"), online.code()));
  }

  @Test
  void a_line_that_is_not_ticked_stops_it_and_is_the_reason_of_the_request() {
    var online = complete();
    var clerk = desk.person("tiepnhan");
    var open =
        new Answer(
            online.version(),
            List.of(
                new Line("Tờ khai", true, ""),
                new Line("Giấy xác nhận cư trú", false, "ảnh mờ, không đọc được")),
            "");
    assertRefused(
        ArrivalRefusal.ARRIVAL_LINE_OPEN, () -> answer.accept(clerk, online.code(), open));
    var asked = answer.requestSupplement(clerk, online.code(), open);
    assertThat(asked.status()).isEqualTo(Status.AWAITING_SUPPLEMENT);
    assertThat(note(asked)).isEqualTo("– Giấy xác nhận cư trú: ảnh mờ, không đọc được");
  }

  @Test
  void nothing_is_asked_for_and_nothing_refused_without_a_reason() {
    var online = complete();
    var clerk = desk.person("tiepnhan");
    var whole = all(online, true, "");
    assertRefused(
        ArrivalRefusal.ARRIVAL_WITHOUT_REASON,
        () -> answer.requestSupplement(clerk, online.code(), whole));
    assertRefused(
        ArrivalRefusal.ARRIVAL_WITHOUT_REASON, () -> answer.refuse(clerk, online.code(), whole));
    assertThat(
            answer
                .refuse(clerk, online.code(), all(online, false, "Không thuộc thẩm quyền"))
                .status())
        .isEqualTo(Status.REFUSED);
  }

  @Test
  void the_link_in_the_message_takes_the_supplement_and_it_waits_for_the_desk() throws Exception {
    var online = complete();
    var clerk = desk.person("tiepnhan");
    var asked = answer.requestSupplement(clerk, online.code(), all(online, false, ""));
    var link = link(asked.code());
    var page = mvc.perform(MockMvcRequestBuilders.get(link)).andReturn().getResponse();
    assertThat(text(page)).contains("Bổ sung giấy tờ", "–", asked.code().value());
    assertThat(text(page)).doesNotContain("Hồ Thị Online");
    var sent = hand(link, Scans.picture("jpeg", "Bo sung"));
    assertThat(sent.getRedirectedUrl()).isEqualTo(link + "?xong");
    var arrival = arrivals.get(clerk, asked.code());
    assertThat(arrival.kind()).isEqualTo(Arrival.Kind.SUPPLEMENT);
    assertThat(desk.dossier("tiepnhan", asked.code()).status())
        .isEqualTo(Status.AWAITING_SUPPLEMENT);

    var taken = answer.accept(clerk, asked.code(), all(asked, true, ""));
    assertThat(taken.status()).isEqualTo(Status.RECEIVED);
    var over = mvc.perform(MockMvcRequestBuilders.get(link)).andReturn().getResponse();
    assertThat(text(over)).contains("Không còn gì phải bổ sung").doesNotContain("type=\"file\"");
    assertThat(hand(link, Scans.picture("jpeg", "Lan nua")).getStatus()).isEqualTo(422);
  }

  @Test
  void a_link_nobody_made_opens_nothing() throws Exception {
    assertThat(
            mvc.perform(MockMvcRequestBuilders.get("/bo-sung/AAAAAAAAAAAAAAAAAAAAAA"))
                .andReturn()
                .getResponse()
                .getStatus())
        .isEqualTo(404);
  }

  @Test
  void who_takes_one_has_it_until_they_are_away() {
    var online = complete();
    arrivals.take(desk.person("tiepnhan"), online.code());
    var taken = arrivals.get(desk.person("tiepnhan"), online.code());
    assertThat(taken.takenBy()).isEqualTo(desk.person("tiepnhan").accountId());
    jdbc.sql(
            "update arrival.arrival set taken_by = :other, taken_by_name = 'Người Khác' where code = :code")
        .param("other", desk.person("canbo").accountId())
        .param("code", online.code().value())
        .update();
    assertRefused(
        ArrivalRefusal.ARRIVAL_TAKEN, () -> arrivals.take(desk.person("tiepnhan"), online.code()));
  }

  @Test
  void the_desk_is_reminded_once_and_those_above_at_the_second_time() {
    var online = complete();
    move(online.code(), "first_at", "warn_next");
    watch.run();
    watch.run();
    assertThat(told(online.code())).contains("tiepnhan").doesNotContain("lanhdao");
    move(online.code(), "second_at", "warn_next");
    watch.run();
    watch.run();
    assertThat(told(online.code())).contains("tiepnhan", "lanhdao", "truongphong");
    assertThat(told(online.code()).stream().filter("tiepnhan"::equals)).hasSize(2);
  }

  @Test
  void what_was_answered_is_reminded_of_no_more() {
    var online = complete();
    answer.accept(desk.person("tiepnhan"), online.code(), all(online, true, ""));
    move(online.code(), "first_at", "warn_next");
    watch.run();
    assertThat(told(online.code())).isEmpty();
  }

  @Test
  void who_may_not_receive_sees_no_queue() {
    assertThatThrownBy(() -> arrivals.page(desk.person("canbo"), Instant.EPOCH, 0, 10))
        .isInstanceOf(Denied.class);
  }

  @Test
  void the_page_shows_the_checklist_and_answers_in_two_actions() throws Exception {
    var online = complete();
    var clerk = desk.person("tiepnhan");
    var queue =
        mvc.perform(MockMvcRequestBuilders.get("/desk/online").with(actor(clerk)))
            .andReturn()
            .getResponse()
            .getContentAsString(StandardCharsets.UTF_8);
    assertThat(queue).contains("Hồ sơ trực tuyến chờ nhận");
    var address = "/desk/online/" + online.code();
    var page =
        mvc.perform(MockMvcRequestBuilders.get(address).with(actor(clerk)))
            .andReturn()
            .getResponse()
            .getContentAsString(StandardCharsets.UTF_8);
    assertThat(page).contains("Thành phần hồ sơ", "Yêu cầu bổ sung", "Hồ Thị Online");
    var stopped =
        mvc.perform(
                MockMvcRequestBuilders.post(address + "/accept")
                    .param("version", Long.toString(online.version()))
                    .with(csrf())
                    .with(actor(clerk)))
            .andReturn()
            .getResponse();
    assertThat(stopped.getStatus()).isEqualTo(422);
    var asked =
        mvc.perform(
                MockMvcRequestBuilders.post(address + "/request-supplement")
                    .param("version", Long.toString(online.version()))
                    .with(csrf())
                    .with(actor(clerk)))
            .andReturn()
            .getResponse();
    assertThat(asked.getRedirectedUrl()).isEqualTo("/desk/online?done=" + online.code());
  }

  private Dossier online() {
    var intake = desk.intake(Desk.AGENCY, MARITAL_STATUS, List.of());
    return submit.handle(desk.person("tiepnhan"), throughTheNet(intake), null);
  }

  private Dossier complete() {
    var papers =
        catalogue
            .inForce(MARITAL_STATUS, Vietnam.date(clock.instant()))
            .orElseThrow()
            .papers()
            .stream()
            .filter(paper -> paper.isRequired(Channel.ONLINE))
            .map(paper -> new HandedIn(paper.id(), 0, 1))
            .toList();
    var intake = desk.intake(Desk.AGENCY, MARITAL_STATUS, papers);
    return submit.handle(desk.person("tiepnhan"), throughTheNet(intake), null);
  }

  private static Intake throughTheNet(Intake intake) {
    var applicant = intake.applicant();
    return new Intake(
        intake.agency(),
        intake.procedure(),
        Channel.ONLINE,
        new Applicant(
            "Hồ Thị Online",
            applicant.identityNumber(),
            "0900000472",
            "",
            applicant.address(),
            applicant.ethnicGroup()),
        null,
        intake.papers(),
        intake.sets(),
        intake.returnBy(),
        "");
  }

  private static Answer all(Dossier dossier, boolean inOrder, String words) {
    return new Answer(dossier.version(), List.of(new Line("Tờ khai", inOrder, "")), words);
  }

  private String note(Dossier dossier) {
    return jdbc.sql(
            """
            select note from dossier.dossier_event
             where dossier_id = :id and action = :action order by seq desc limit 1
            """)
        .param("id", dossier.id())
        .param("action", Action.REQUEST_SUPPLEMENT.name())
        .query(String.class)
        .single();
  }

  private String link(DossierCode code) {
    var body =
        jdbc.sql(
                """
                select body from notification.message
                 where subject_id = :code and kind = 'informing.supplement-asked' limit 1
                """)
            .param("code", code.value())
            .query(String.class)
            .single();
    var link = LINK.matcher(body);
    assertThat(link.find()).isTrue();
    return link.group();
  }

  private MockHttpServletResponse hand(String link, byte[] picture) throws Exception {
    return mvc.perform(
            MockMvcRequestBuilders.multipart(link)
                .file(new MockMultipartFile("tep", "IMG.jpg", "image/jpeg", picture))
                .with(csrf()))
        .andReturn()
        .getResponse();
  }

  /** As if that moment had come. */
  private void move(DossierCode code, String... columns) {
    for (var column : columns) {
      jdbc.sql(
              "update arrival.arrival set "
                  + column
                  + " = now() - interval '1 year' where code = :code and warn_next is not null")
          .param("code", code.value())
          .update();
    }
  }

  private List<String> told(DossierCode code) {
    return jdbc.sql(
            """
            select a.username
              from notice.notice n
              join identity.account a on a.id = n.account_id
             where n.dossier = :code
               and n.kind = 'ARRIVAL'
            """)
        .param("code", code.value())
        .query(String.class)
        .list();
  }
}
