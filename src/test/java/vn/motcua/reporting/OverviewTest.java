package vn.motcua.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.motcua.testing.SignedInAs.actor;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.motcua.reporting.counting.FactUpkeep;
import vn.motcua.reporting.form.Lines;
import vn.motcua.reporting.form.Measure;
import vn.motcua.reporting.form.Reports;
import vn.motcua.reporting.form.Scope;
import vn.motcua.reporting.overview.AgencySum;
import vn.motcua.reporting.overview.FieldSum;
import vn.motcua.reporting.overview.Overviews;
import vn.motcua.reporting.overview.Worker;
import vn.motcua.reporting.period.Periods;
import vn.motcua.shared.Actor;
import vn.motcua.testing.DemonstrationTest;
import vn.motcua.testing.Desk;

/** A dashboard says what the forms say, and each of its figures opens as many as it says. */
@DemonstrationTest
class OverviewTest {

  private static final Pattern FIGURE =
      Pattern.compile(
          "href=\"(/desk/reports/(?:own/)?dossiers\\?[^\"]+)\"[^>]*>(?:<b>)?([\\d.]+)</(?:a|b)>");
  private static final Pattern COUNT = Pattern.compile(">([\\d.]+) hồ sơ<");

  @Autowired MockMvc mvc;
  @Autowired Desk desk;
  @Autowired Overviews overviews;
  @Autowired Reports reports;
  @Autowired Periods periods;
  @Autowired FactUpkeep upkeep;

  @BeforeEach
  void all_is_counted() {
    desk.assigned();
    desk.returned();
    upkeep.run();
  }

  @ParameterizedTest
  @CsvSource({
    "lanhdao, year-2026-1",
    "lanhdao, month-2026-12",
    "lanhdao, quarter-2026-2",
    "cchc, year-2026-1",
    "cchc, month-2026-11"
  })
  void agrees_with_the_statutory_form(String username, String key) {
    var who = desk.person(username);
    var scope = scope(who);
    var period = periods.known(periods.of(key, scope.agency().path()).orElseThrow());
    var form = reports.draw(scope, period, Lines.FIELD).total();
    var overview = overviews.draw(scope, period);

    assertThat(overview.received()).isEqualTo(form.of(Measure.RECEIVED));
    assertThat(overview.sum().resolved()).isEqualTo(form.of(Measure.RESOLVED));
    assertThat(overview.inHand()).isEqualTo(form.of(Measure.IN_HAND));
    assertThat(overview.overdue()).isEqualTo(form.of(Measure.IN_HAND_OVERDUE));
    assertThat(overview.sum().online()).isEqualTo(form.of(Measure.RECEIVED_ONLINE));
    assertThat(overview.sum().byPost()).isEqualTo(form.of(Measure.RECEIVED_BY_POST));
    assertThat(overview.sum().overdue()).isEqualTo(form.of(Measure.RESOLVED_OVERDUE));
    assertThat(overview.fields().stream().mapToLong(FieldSum::resolved).sum())
        .isEqualTo(overview.sum().resolved());
    if (scope.subordinates()) {
      var lines = reports.draw(scope, period, Lines.AGENCY).rows();
      assertThat(overview.agencies().stream().mapToLong(AgencySum::inHand).sum())
          .isEqualTo(lines.stream().mapToLong(row -> row.figures().of(Measure.IN_HAND)).sum());
      assertThat(overview.workers()).isEmpty();
    } else {
      assertThat(overview.workers().stream().mapToLong(Worker::inHand).sum())
          .isEqualTo(overview.inHand());
      assertThat(overview.workers().stream().mapToLong(Worker::resolved).sum())
          .isEqualTo(overview.sum().resolved());
    }
  }

  @Test
  void the_figures_of_officers_add_up_to_those_of_the_agency() {
    var who = desk.person("lanhdao");
    var scope = scope(who);
    var period = periods.of("year-2026-1", scope.agency().path()).orElseThrow();
    for (var worker : overviews.draw(scope, period).workers()) {
      var officer = worker.officerId();
      if (officer != null) {
        var own = overviews.draw(scope, period, officer);
        assertThat(own.inHand()).isEqualTo(worker.inHand());
        assertThat(own.overdue()).isEqualTo(worker.overdue());
        assertThat(own.sum().resolved()).isEqualTo(worker.resolved());
        assertThat(own.sum().inTime()).isEqualTo(worker.inTime());
        assertThat(own.received()).isEqualTo(worker.inHand() + worker.resolved());
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "lanhdao, /desk/reports?view=overview&period=year-2026-1",
    "lanhdao, /desk/reports?view=overview&period=month-2026-12",
    "cchc, /desk/reports?view=overview&period=quarter-2026-4",
    "canbo, /desk/reports/own?period=year-2026-1"
  })
  void every_figure_opens_as_many_dossiers_as_it_says(String username, String path)
      throws Exception {
    var who = desk.person(username);
    var figures = FIGURE.matcher(page(who, path)).results().toList();
    var seen = new HashSet<String>();
    for (var figure : figures) {
      var url = figure.group(1).replace("&amp;", "&");
      if (seen.add(url)) {
        var list = COUNT.matcher(page(who, url));
        assertThat(list.find()).as(url).isTrue();
        assertThat(list.group(1)).as(url).isEqualTo(figure.group(2));
      }
    }
    assertThat(seen).hasSizeGreaterThan(10);
  }

  private Scope scope(Actor who) {
    return reports.scope(who, who.agencyId(), who.username().equals("cchc"));
  }

  private String page(Actor who, String path) throws Exception {
    return mvc.perform(get(URI.create(path.replace("+", "%20"))).with(actor(who)))
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString(StandardCharsets.UTF_8);
  }
}
