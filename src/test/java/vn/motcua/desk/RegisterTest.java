package vn.motcua.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import vn.motcua.testing.Pdf;
import vn.motcua.testing.UseCaseTest;

@UseCaseTest
class RegisterTest {

  @Autowired ApplicationContext context;
  @Autowired MockMvc mvc;
  @Autowired Clock clock;
  @Autowired JdbcClient jdbc;

  private TestOffice office;
  private Instant now;
  private final ArrayList<String> codes = new ArrayList<>();

  @BeforeEach
  void a_year_begun() {
    office = new TestOffice(context);
    now = clock.instant();
    for (int i = 60; i > 0; i--) {
      codes.add(office.received("Sổ Văn " + i, now.minus(Duration.ofMinutes(i))).code().value());
    }
    office.submitted("Chưa Nhận", now);
  }

  @Test
  void holds_what_was_received_in_its_order_numbered_over_all_pages() throws Exception {
    var browser = new Browser(mvc, office.clerk);
    assertThat(browser.codes("/desk/register")).containsExactlyElementsOf(codes);
    var first = browser.page("/desk/register");
    assertThat(first).contains("60 hồ sơ").doesNotContain("0912345678").contains("678");
    assertThat(browser.page(Browser.next(first)))
        .contains("<td class=\"mc-num\" data-label=\"STT\">60</td>");
    var month = LocalDate.ofInstant(now, ZoneId.of("Asia/Ho_Chi_Minh"));
    var earlier = month.getMonthValue() == 1 ? 12 : month.getMonthValue() - 1;
    assertThat(browser.codes("/desk/register?month=" + earlier)).isEmpty();
  }

  @Test
  void opens_for_a_province_where_a_dossier_came_in_last() throws Exception {
    assertThat(new Browser(mvc, office.inspector).page("/desk/register"))
        .contains("Sổ theo dõi hồ sơ, " + office.agency.name());
  }

  @Test
  void prints_the_whole_year_and_says_so_in_the_trail() throws Exception {
    var year = Year.now(clock).getValue();
    var browser = new Browser(mvc, office.clerk);
    var before = prints();
    var pdf = browser.ask("/api/v1/registers/dossiers?agency=" + office.code() + "&year=" + year);
    assertThat(pdf.getContentType()).isEqualTo("application/pdf");
    var text = new Pdf(pdf.getContentAsByteArray()).text();
    assertThat(text).contains(codes.getFirst()).contains(codes.getLast()).contains("0912345678");
    var sheet =
        browser.ask(
            "/desk/register/print?agency=" + office.agency.id() + "&format=xlsx&year=" + year);
    try (var zip = new ZipInputStream(new ByteArrayInputStream(sheet.getContentAsByteArray()))) {
      assertThat(zip.getNextEntry()).isNotNull();
    }
    assertThat(prints()).isEqualTo(before + 2);
  }

  @Test
  void is_closed_to_other_communes_and_to_those_who_may_not_print_it() throws Exception {
    var other = new TestOffice(context);
    var print = "/api/v1/registers/dossiers?year=2026&agency=" + office.code();
    assertThat(new Browser(mvc, other.clerk).open(print).getResponse().getStatus()).isEqualTo(404);
    assertThat(new Browser(mvc, office.officer).open(print).getResponse().getStatus())
        .isEqualTo(404);
    assertThat(new Browser(mvc, office.clerk).open(print + "&format=doc").getResponse().getStatus())
        .isEqualTo(404);
    assertThat(new Browser(mvc, office.inspector).open(print).getResponse().getStatus())
        .isEqualTo(200);
  }

  private int prints() {
    return jdbc.sql("select count(*) from audit.entry where action = 'register-printed'")
        .query(Integer.class)
        .single();
  }
}
