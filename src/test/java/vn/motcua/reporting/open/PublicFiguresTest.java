package vn.motcua.reporting.open;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.organisation.Organisation;
import vn.motcua.reporting.counting.FactUpkeep;
import vn.motcua.reporting.form.Lines;
import vn.motcua.reporting.form.Measure;
import vn.motcua.reporting.form.Reports;
import vn.motcua.reporting.form.Scope;
import vn.motcua.reporting.period.Period;
import vn.motcua.reporting.period.Periods;
import vn.motcua.shared.Vietnam;
import vn.motcua.testing.DemonstrationTest;
import vn.motcua.testing.Desk;

/** What strangers read: sums that agree with form 06, and nothing of anybody. */
@DemonstrationTest
class PublicFiguresTest {

  @Autowired MockMvc mvc;
  @Autowired Desk desk;
  @Autowired Reports reports;
  @Autowired Periods periods;
  @Autowired Organisation organisation;
  @Autowired FactUpkeep upkeep;
  @Autowired PublishFigures publish;
  @Autowired Editions editions;
  @Autowired JdbcClient jdbc;
  @Autowired JsonMapper json;

  private LocalDate yesterday = LocalDate.MIN;

  @BeforeEach
  void the_night_passes() {
    yesterday = periods.today().minusDays(1);
    upkeep.run();
    publish.publish(yesterday);
  }

  @Test
  void agree_with_form_06_of_each_agency_but_for_what_waits_for_the_next_month() throws Exception {
    var end = yesterday.plusDays(1).withDayOfMonth(1).minusDays(1);
    for (var code : List.of("H50.101", "H50.15")) {
      var agency = organisation.find(code, yesterday).orElseThrow();
      var report =
          reports
              .draw(
                  new Scope(agency, false), Period.days(LocalDate.of(2020, 1, 1), end), Lines.FIELD)
              .total();
      var told = new long[3];
      for (var year : years()) {
        for (var row : read("/open-data/handling.json?year=" + year).get("rows")) {
          if (row.get("agency_code").asString().equals(code)) {
            told[0] += row.get("received").asLong();
            told[1] += row.get("received_online").asLong();
            told[2] += row.get("resolved_overdue").asLong();
          }
        }
      }
      var waiting = report.of(Measure.RECEIVED) - told[0];
      assertThat(waiting).as(code).isBetween(0L, 8L);
      if (waiting == 0) {
        assertThat(told[1]).isEqualTo(report.of(Measure.RECEIVED_ONLINE));
        assertThat(told[2]).isEqualTo(report.of(Measure.RESOLVED_OVERDUE));
      }
    }
  }

  @Test
  void no_small_number_stands_in_any_row() throws Exception {
    var rows = 0;
    for (var year : years()) {
      for (var row : read("/open-data/handling.json?year=" + year).get("rows")) {
        for (var column : List.of("received", "resolved")) {
          assertThat(row.get(column).asInt()).as("%s", row).matches(n -> n == 0 || n >= 5);
        }
        rows++;
      }
    }
    assertThat(rows).isPositive();
  }

  @Test
  void both_files_have_the_same_rows_and_no_column_of_a_person() throws Exception {
    var year = years().getFirst();
    var data = read("/open-data/handling.json?year=" + year);
    assertThat(data.get("licence").asString()).contains("nguồn");
    assertThat(data.get("columns").valueStream().map(each -> each.get("name").asString()))
        .containsExactlyElementsOf(OpenRows.COLUMNS);
    var text = ask(get("/open-data/handling.csv?year=" + year));
    var lines = text.getContentAsString(StandardCharsets.UTF_8).split("\r\n", -1);
    assertThat(lines[0]).isEqualTo("\uFEFF" + String.join(",", OpenRows.COLUMNS));
    assertThat(lines).hasSize(data.get("rows").size() + 2);
    assertThat(OpenRows.COLUMNS)
        .noneMatch(name -> name.matches(".*(applicant|name_of|identity|phone|address|dossier).*"));
    var columns =
        jdbc.sql(
                """
                select column_name
                  from information_schema.columns
                 where table_schema = 'reporting'
                   and table_name like 'published%'
                """)
            .query(String.class)
            .list();
    assertThat(columns).noneMatch(name -> name.matches("code|applicant.*|officer.*|.*dossier.*"));
  }

  @Test
  void a_file_known_is_not_sent_again() throws Exception {
    var first = ask(get("/open-data/handling.csv"));
    assertThat(first.getHeader("Cache-Control")).isEqualTo("public, max-age=3600");
    assertThat(first.getHeader("Last-Modified")).isNotEmpty();
    assertThat(first.getHeader("Set-Cookie")).isNull();
    var tag = String.valueOf(first.getHeader("ETag"));
    var again = ask(get("/open-data/handling.csv").header("If-None-Match", tag));
    assertThat(again.getStatus()).isEqualTo(304);
    assertThat(again.getContentAsByteArray()).isEmpty();
    publish.publish(yesterday);
    assertThat(ask(get("/open-data/handling.csv").header("If-None-Match", tag)).getStatus())
        .isEqualTo(200);
  }

  @Test
  void the_catalogue_leads_to_each_file() throws Exception {
    var catalogue = read("/open-data/catalogue.json");
    assertThat(catalogue.get("@type").asString()).isEqualTo("dcat:Catalog");
    for (var dataset : catalogue.get("dcat:dataset")) {
      for (var file : dataset.get("dcat:distribution")) {
        var address = file.get("dcat:downloadURL").asString();
        var path = address.substring(address.indexOf("/open-data"));
        assertThat(ask(get(path)).getStatus()).as(path).isEqualTo(200);
      }
    }
  }

  @Test
  void odd_questions_are_answered_shortly() throws Exception {
    for (var odd :
        List.of(
            "/open-data/handling.csv?year=1066",
            "/open-data/handling.json?year=-1",
            "/thong-ke/H99.999",
            "/thong-ke/%27%20or%201=1",
            "/thong-ke/H50.101%00")) {
      assertThat(ask(get(URI.create(odd))).getStatus()).as(odd).isIn(400, 404);
    }
    for (var odd : List.of("?year=abc", "?year=99999999999", "?year=2026;drop")) {
      assertThat(ask(get("/open-data/handling.csv" + odd)).getStatus()).as(odd).isEqualTo(400);
    }
  }

  @Test
  void the_page_shows_each_agency_and_until_when() throws Exception {
    var page = ask(get("/thong-ke")).getContentAsString(StandardCharsets.UTF_8);
    assertThat(page)
        .contains("Xã Vĩnh Hoàng", "/thong-ke/H50.101", Vietnam.show(yesterday))
        .doesNotContain("<script>", "H50.101-");
    var one = ask(get("/thong-ke/H50.101")).getContentAsString(StandardCharsets.UTF_8);
    assertThat(one).contains("Xã Vĩnh Hoàng", "Hộ tịch");
    assertThat(one.length()).isLessThan(60_000);
  }

  private List<Integer> years() {
    return editions.years(editions.latest().orElseThrow());
  }

  private JsonNode read(String path) throws Exception {
    var answer = ask(get(path));
    assertThat(answer.getStatus()).as(path).isEqualTo(200);
    return json.readTree(answer.getContentAsString(StandardCharsets.UTF_8));
  }

  private MockHttpServletResponse ask(MockHttpServletRequestBuilder request) throws Exception {
    return mvc.perform(request).andReturn().getResponse();
  }
}
