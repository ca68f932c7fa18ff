package vn.motcua.reporting.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static vn.motcua.testing.SignedInAs.actor;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.platform.time.AdjustableClock;
import vn.motcua.reporting.closing.ClosePeriod;
import vn.motcua.reporting.counting.FactUpkeep;
import vn.motcua.reporting.form.Lines;
import vn.motcua.reporting.form.Measure;
import vn.motcua.reporting.form.ReportForm;
import vn.motcua.reporting.form.Reports;
import vn.motcua.reporting.period.Period;
import vn.motcua.reporting.period.Periods;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Vietnam;
import vn.motcua.testing.DemonstrationTest;
import vn.motcua.testing.Desk;

/** Form II.06a over REST: the figures of the page, each with its dossiers. */
@DemonstrationTest
class HandlingApiTest {

  private static final String YEAR = "from=2025-11-01&to=2026-11-30";

  private static final Map<String, List<String>> SHAPE =
      Map.of(
          "received", List.of("online", "direct", "carriedOver", "total"),
          "resolved", List.of("early", "onTime", "overdue", "total"),
          "inHand", List.of("inTime", "overdue", "total"),
          "digitisation",
              List.of(
                  "received",
                  "asked",
                  "papers",
                  "papersInPart",
                  "reused",
                  "onlineElectronic",
                  "results",
                  "resultsDigital",
                  "resultsElectronic",
                  "copies",
                  "throughout"));

  @Autowired MockMvc mvc;
  @Autowired Desk desk;
  @Autowired Reports reports;
  @Autowired Periods periods;
  @Autowired ClosePeriod close;
  @Autowired FactUpkeep upkeep;
  @Autowired JsonMapper json;

  @BeforeEach
  void everything_is_counted() {
    upkeep.run();
  }

  @Test
  void answers_the_figures_of_the_report_and_as_many_dossiers_as_each_says() throws Exception {
    desk.received();
    for (var lines : Lines.values()) {
      var answer =
          read(
              "lanhdao", "?agency=H50.101&" + YEAR + "&includeSubordinates=true&by=" + lines.key());
      var total = answer.get("total");
      var leader = desk.person("lanhdao");
      var scope = reports.scope(leader, leader.agencyId(), true);
      var days = Period.days(LocalDate.of(2025, 11, 1), LocalDate.of(2026, 11, 30));
      var report = reports.draw(scope, days, lines, false, ReportForm.FORM_06.wanted());
      assertThat(total.at("/received/total").asLong())
          .isEqualTo(report.total().of(Measure.RECEIVED))
          .isPositive();
      assertThat(answer.get("rows")).hasSize(report.rows().size());
      opensEach(total);
      opensEach(answer.get("rows").get(0));
    }
  }

  /** Figures and links have one shape; each link lists what its figure counts. */
  private void opensEach(JsonNode line) throws Exception {
    for (var group : SHAPE.entrySet()) {
      assertThat(line.get(group.getKey()).propertyNames())
          .containsExactlyElementsOf(group.getValue());
      for (var cell : group.getValue()) {
        var link = line.get("links").get(group.getKey()).get(cell).asString();
        assertThat(listed("lanhdao", link))
            .as("%s %s: %s", group.getKey(), cell, link)
            .isEqualTo(line.get(group.getKey()).get(cell).asLong());
      }
    }
  }

  /** All pages of a list, none of its dossiers twice. */
  private long listed(String username, String link) throws Exception {
    var seen = new HashSet<String>();
    var count = 0L;
    var cursor = "";
    do {
      var page = json(ask(username, link + "&limit=7" + cursor));
      for (var item : page.get("items")) {
        assertThat(item.get("applicantName").asString()).isNotEmpty();
        seen.add(item.get("code").asString() + item.get("agency").asString());
        count++;
      }
      cursor = page.get("next").isNull() ? "" : "&cursor=" + page.get("next").asString();
    } while (!cursor.isEmpty());
    assertThat(seen).hasSize((int) count);
    return count;
  }

  @Test
  void a_closed_period_answers_its_closed_figures() throws Exception {
    var leader = desk.person("lanhdao");
    var before = new ArrayList<Dossier>();
    at("2026-02-10T08:00", () -> before.add(desk.received()));
    var period = periods.of("month-2026-2", leader.agencyPath()).orElseThrow();
    close.handle(leader, reports.scope(leader, leader.agencyId(), false), period);
    at(
        "2026-02-11T09:00",
        () -> desk.act("tiepnhan", before.getFirst(), Action.WITHDRAW, "Người nộp xin rút."));

    var answer = read("lanhdao", "?period=month-2026-2");
    assertThat(answer.at("/closed/sha256").asString()).matches("[0-9a-f]{64}");
    assertThat(answer.at("/from").asString()).isEqualTo(period.from().toString());
    opensEach(answer.get("total"));
    var live = read("lanhdao", "?period=month-2026-2&live=true");
    assertThat(live.at("/closed").isNull()).isTrue();
    assertThat(live.at("/total/resolved/total").asLong())
        .isEqualTo(answer.at("/total/resolved/total").asLong() + 1);
    opensEach(live.get("total"));
  }

  @Test
  void is_had_as_a_file_too() throws Exception {
    var sheet = ask("cchc", HandlingQuestion.PATH + "?" + YEAR + "&by=agency&format=xlsx");
    assertThat(sheet.getStatus()).isEqualTo(200);
    assertThat(sheet.getContentType()).contains("spreadsheetml");
    assertThat(sheet.getHeader("Content-Disposition")).contains("bieu-form-06-days.xlsx");
    assertThat(sheet.getContentAsByteArray()).startsWith('P', 'K');
    var print = ask("lanhdao", HandlingQuestion.PATH + "?period=quarter-2026-4&format=pdf");
    assertThat(print.getContentType()).isEqualTo("application/pdf");
    assertThat(print.getContentAsByteArray()).startsWith('%', 'P', 'D', 'F');
  }

  @Test
  void refuses_everything_wrong_at_once_and_shows_nobody_what_is_not_theirs() throws Exception {
    var refused = ask("lanhdao", HandlingQuestion.PATH + "?from=2026-01-01&by=week&format=doc");
    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(json(refused).get("errors").valueStream().map(one -> one.get("field").asString()))
        .containsExactlyInAnyOrder("format", "to", "by");
    for (var odd :
        List.of(
            "?from=2026-02-01&to=2026-01-01",
            "?period=quarter-2026-5",
            "?period=quarter-2026-3&from=2026-01-01&to=2026-01-02",
            "?from=0001-01-01&to=2026-01-02",
            "/dossiers?" + YEAR + "&measure=nothing",
            "/dossiers?" + YEAR + "&measure=received&procedure=1.004873")) {
      assertThat(ask("lanhdao", HandlingQuestion.PATH + odd).getStatus()).as(odd).isEqualTo(422);
    }
    assertThat(ask("lanhdao", HandlingQuestion.PATH + "?from=31/12/2026&to=x").getStatus())
        .isEqualTo(400);
    for (var hidden :
        List.of(
            "?agency=H50.15&" + YEAR,
            "?agency=H99.999&" + YEAR,
            "/dossiers?agency=H50.15&measure=received&" + YEAR,
            "/dossiers?measure=received&cursor=x&" + YEAR,
            "/dossiers?measure=received&cursor=%2B99999-01-01_D_1_1&" + YEAR)) {
      assertThat(ask("lanhdao", HandlingQuestion.PATH + hidden).getStatus())
          .as(hidden)
          .isEqualTo(404);
    }
    var nobody = new Actor(1, "khach", "Khách", 1, "/1/", null, List.of());
    var path = URI.create(HandlingQuestion.PATH + "?" + YEAR);
    var denied = mvc.perform(get(path).with(actor(nobody))).andReturn().getResponse();
    assertThat(denied.getStatus()).isEqualTo(403);
    assertThat(mvc.perform(get(path)).andReturn().getResponse().getStatus()).isEqualTo(401);
  }

  private static void at(String local, Runnable act) {
    AdjustableClock.at(Vietnam.instant(LocalDateTime.parse(local)), act);
  }

  private JsonNode read(String username, String query) throws Exception {
    var answer = ask(username, HandlingQuestion.PATH + query);
    assertThat(answer.getStatus()).isEqualTo(200);
    return json(answer);
  }

  private MockHttpServletResponse ask(String username, String address) throws Exception {
    return mvc.perform(get(URI.create(address)).with(actor(desk.person(username))))
        .andReturn()
        .getResponse();
  }

  private JsonNode json(MockHttpServletResponse response) throws Exception {
    return json.readTree(response.getContentAsString(StandardCharsets.UTF_8));
  }
}
