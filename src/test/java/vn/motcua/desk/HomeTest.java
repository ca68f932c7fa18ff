package vn.motcua.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import vn.motcua.dossier.model.Action;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Grant;
import vn.motcua.shared.Role;
import vn.motcua.testing.UseCaseTest;

@UseCaseTest
class HomeTest {

  private static final Pattern TILE =
      Pattern.compile("class=\"mc-tile[^\"]*\" href=\"([^\"]+)\"><b>(\\d+)</b>");
  private static final Pattern DAY =
      Pattern.compile("href=\"(/desk/dossiers\\?list=all[^\"]+)\">(\\d+)</a>");
  private static final Pattern AGENCY_FIGURE =
      Pattern.compile(
          "href=\"(/desk/dossiers\\?list=[^\"]+&amp;agency=\\d+|[^\"]+agency=\\d+)\" aria-label=\"[^\"]+\">(\\d+)</a>");

  private static final Pattern MONTH =
      Pattern.compile(
          "<th scope=\"row\">([^<]+)</th><td class=\"mc-num\"><a[^>]* href=\"([^\"]+list=handled[^\"]+)\">(\\d+)</a>");
  private static final Pattern MORE =
      Pattern.compile("<a class=\"mc-sm mc-right\" href=\"([^\"]+)\">[^<\\d]*(\\d+)[^<]*</a>");

  @Autowired ApplicationContext context;
  @Autowired MockMvc mvc;
  @Autowired Clock clock;

  private TestOffice office;
  private Instant now;

  @BeforeEach
  void work_of_some_weeks() {
    office = new TestOffice(context);
    now = clock.instant();
    office.submitted("Chờ Tiếp Nhận", ago(1));
    office.received("Mới Nhận", ago(0));
    office.assigned("Đang Làm", ago(0));
    office.assigned("Quá Hạn", ago(20));
    office.awaitingSignature("Chờ Ký", ago(0));
    office.finished("Xong Sớm", ago(12), ago(11));
    office.finished("Xong Muộn", ago(40), ago(15));
    var returned = office.finished("Trả Rồi", ago(13), ago(12));
    office.perform(office.returning, returned, Action.RETURN_RESULT, ago(11));
  }

  @Test
  void every_tile_opens_exactly_the_dossiers_it_counts() throws Exception {
    for (var person :
        List.of(
            office.reception,
            office.head,
            office.officer,
            office.leader,
            office.clerk,
            office.returning)) {
      var browser = new Browser(mvc, person);
      var tiles = TILE.matcher(browser.page("/desk")).results().toList();
      assertThat(tiles).as(person.username()).hasSizeGreaterThanOrEqualTo(4);
      for (var tile : tiles) {
        var url = tile.group(1).replace("&amp;", "&");
        assertThat(browser.codes(url)).as(url).hasSize(Integer.parseInt(tile.group(2)));
      }
    }
  }

  @Test
  void a_remembered_filter_does_not_narrow_what_a_tile_opens() throws Exception {
    var browser = new Browser(mvc, office.officer);
    browser.page("/desk/dossiers?list=open&filter=keep&channel=POST");
    assertThat(browser.codes("/desk/dossiers?list=in-progress")).isEmpty();
    var tile =
        TILE.matcher(browser.page("/desk"))
            .results()
            .filter(found -> found.group(1).contains("in-progress"))
            .findFirst()
            .orElseThrow();
    assertThat(browser.codes(tile.group(1).replace("&amp;", "&")))
        .hasSize(Integer.parseInt(tile.group(2)))
        .isNotEmpty();
  }

  @Test
  void urgent_work_starts_with_the_overdue_and_offers_what_one_may_do() throws Exception {
    var officer = new Browser(mvc, office.officer).page("/desk");
    assertThat(officer.indexOf("Quá Hạn</small>"))
        .isPositive()
        .isLessThan(officer.indexOf("Đang Làm</small>"));
    assertThat(officer).contains("/submit-for-signature\"");
    assertThat(new Browser(mvc, office.leader).page("/desk")).contains("/approve\"");
    assertThat(new Browser(mvc, office.returning).page("/desk")).contains("/return-result\"");
  }

  @Test
  void urgent_work_leaves_out_what_waits_for_the_applicant() throws Exception {
    var waiting = office.assigned("Thiếu Giấy", ago(1));
    var browser = new Browser(mvc, office.officer);
    assertThat(browser.page("/desk")).contains("Thiếu Giấy</small>");
    office.perform(office.officer, waiting, Action.REQUEST_SUPPLEMENT, ago(0));
    assertThat(browser.page("/desk")).doesNotContain("Thiếu Giấy</small>");
  }

  @Test
  void figures_of_the_days_open_the_dossiers_of_the_day() throws Exception {
    // the others may have come on rest days, which the drawing leaves out
    office.submitted("Hôm Nay", now);
    var browser = new Browser(mvc, office.reception);
    var days = DAY.matcher(browser.page("/desk")).results().toList();
    assertThat(days).isNotEmpty();
    for (var day : days) {
      assertThat(browser.codes(day.group(1).replace("&amp;", "&")))
          .hasSize(Integer.parseInt(day.group(2)));
    }
  }

  @Test
  void a_province_sees_its_communes_and_each_figure_opens_its_dossiers() throws Exception {
    var browser = new Browser(mvc, office.inspector);
    var page = browser.page("/desk");
    assertThat(page).contains(office.agency.name());
    var figures =
        AGENCY_FIGURE
            .matcher(page)
            .results()
            .filter(found -> found.group(1).endsWith("agency=" + office.agency.id()))
            .toList();
    assertThat(figures).isNotEmpty();
    for (var figure : figures) {
      assertThat(browser.codes(figure.group(1).replace("&amp;", "&")))
          .as(figure.group(1))
          .hasSize(Integer.parseInt(figure.group(2)));
    }
  }

  @Test
  void every_figure_of_the_month_opens_exactly_the_dossiers_it_counts() throws Exception {
    var justNow = now.minusSeconds(1);
    var early = office.finished("Sớm Tháng Này", ago(0), justNow).code().value();
    var late = office.finished("Muộn Tháng Này", ago(40), justNow).code().value();
    for (var person : List.of(office.reception, office.officer, office.leader)) {
      var browser = new Browser(mvc, person);
      var figures = figuresOfTheMonth(browser);
      for (var figure : figures.values()) {
        assertThat(browser.codes(figure.url())).as(figure.url()).hasSize(figure.count());
      }
      assertThat(browser.codes(url(figures, "Trước hạn"))).contains(early).doesNotContain(late);
      assertThat(browser.codes(url(figures, "Quá hạn"))).contains(late).doesNotContain(early);
      assertThat(browser.codes(url(figures, "Đã giải quyết"))).contains(early, late);
    }
  }

  @Test
  void a_province_opens_what_all_its_agencies_handled_this_month() throws Exception {
    office.finished("Xong Ở Xã", ago(0), now.minusSeconds(1));
    var browser = new Browser(mvc, office.inspector);
    var figures = figuresOfTheMonth(browser);
    assertThat(figures).isNotEmpty();
    for (var figure : figures.values()) {
      assertThat(browser.codes(figure.url())).as(figure.url()).hasSize(figure.count());
    }
  }

  @Test
  void the_link_to_all_urgent_work_opens_as_many_as_it_says() throws Exception {
    for (var person : List.of(office.reception, office.officer, office.head)) {
      var browser = new Browser(mvc, person);
      var more = MORE.matcher(browser.page("/desk"));
      assertThat(more.find()).as(person.username()).isTrue();
      assertThat(browser.codes(more.group(1).replace("&amp;", "&")))
          .hasSize(Integer.parseInt(more.group(2)));
    }
  }

  private record MonthFigure(String url, int count) {}

  private static String url(Map<String, MonthFigure> figures, String label) {
    return Objects.requireNonNull(figures.get(label), label).url();
  }

  private static Map<String, MonthFigure> figuresOfTheMonth(Browser browser) throws Exception {
    return MONTH
        .matcher(browser.page("/desk"))
        .results()
        .collect(
            Collectors.toMap(
                found -> found.group(1),
                found ->
                    new MonthFigure(
                        found.group(2).replace("&amp;", "&"), Integer.parseInt(found.group(3)))));
  }

  @Test
  void an_administrator_without_dossiers_finds_the_places_to_administer() throws Exception {
    var administrator =
        new Actor(
            1,
            "quantri",
            "Quản Trị",
            office.province.id(),
            office.province.path(),
            null,
            List.of(new Grant(Role.ADMINISTRATOR, office.province.path())));
    var page = new Browser(mvc, administrator).page("/desk");
    assertThat(page).contains("/desk/accounts").contains("/desk/audit").doesNotContain("mc-tile");
  }

  private Instant ago(int days) {
    return now.minus(Duration.ofDays(days)).minus(Duration.ofMinutes(10));
  }
}
