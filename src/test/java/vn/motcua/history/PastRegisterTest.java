package vn.motcua.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static vn.motcua.testing.SignedInAs.actor;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import vn.motcua.export.ExportFormat;
import vn.motcua.export.ExportStatus;
import vn.motcua.export.Exports;
import vn.motcua.export.work.ExportWork;
import vn.motcua.history.register.PastRegisterExport;
import vn.motcua.testing.DemonstrationTest;
import vn.motcua.testing.Desk;

/** A year of past dossiers is a register too: in order of receipt, without a gap, to be printed. */
@DemonstrationTest
class PastRegisterTest {

  private static final Pattern NUMBER = Pattern.compile("data-label=\"STT\">(\\d+)<");
  private static final Pattern NEXT = Pattern.compile("href=\"([^\"]+)\" rel=\"next\"");

  @Autowired MockMvc mvc;
  @Autowired Desk desk;
  @Autowired Exports exports;
  @Autowired ExportWork work;
  @Autowired JdbcClient jdbc;

  @Test
  void numbers_every_dossier_of_the_year_without_a_gap() throws Exception {
    var numbers = new ArrayList<Integer>();
    var path = "/desk/past-register?year=2026";
    var stored = count(2026);
    var page = "";
    do {
      page = ask("tiepnhan", path).getContentAsString(StandardCharsets.UTF_8);
      NUMBER.matcher(page).results().forEach(one -> numbers.add(Integer.parseInt(one.group(1))));
      var next = NEXT.matcher(page);
      path = next.find() ? next.group(1).replace("&amp;", "&") : "";
    } while (!path.isEmpty() && numbers.size() <= stored);
    assertThat(stored).isGreaterThan(50);
    assertThat(numbers).isEqualTo(IntStream.rangeClosed(1, stored).boxed().toList());
    assertThat(page).contains("ho-so-cu-2025-2026.csv").doesNotContain("<null>");
  }

  @Test
  void goes_out_as_a_file_with_the_same_lines_in_order() throws Exception {
    var clerk = desk.person("tiepnhan");
    for (var format : List.of(ExportFormat.CSV, ExportFormat.PDF, ExportFormat.XLSX)) {
      var asked =
          exports.ask(
              clerk,
              PastRegisterExport.KEY,
              Map.of("agency", Long.toString(clerk.agencyId()), "year", "2026"),
              format);
      while (work.next()) {
        // the next one
      }
      assertThat(exports.get(clerk, asked.id()).status()).isEqualTo(ExportStatus.DONE);
      var file = exports.fetch(clerk, asked.id());
      assertThat(Files.size(file)).isPositive();
      if (format == ExportFormat.CSV) {
        var lines = Files.readAllLines(file);
        assertThat(lines).hasSize(count(2026) + 1);
        var days = lines.stream().skip(1).map(PastRegisterTest::received).toList();
        assertThat(days).isSorted();
        assertThat(lines.getLast()).startsWith(count(2026) + ",");
      }
    }
  }

  private static String received(String line) {
    var day = Pattern.compile(",(20\\d\\d-\\d\\d-\\d\\d),").matcher(line);
    assertThat(day.find()).as(line).isTrue();
    return day.group(1);
  }

  @Test
  void the_register_of_what_is_handled_here_leads_to_it() throws Exception {
    var page =
        ask("tiepnhan", "/desk/register?year=2026").getContentAsString(StandardCharsets.UTF_8);
    assertThat(page).contains("/desk/past-register?agency=");
  }

  @Test
  void is_not_there_for_others() throws Exception {
    var own = desk.person("tiepnhan").agencyId();
    assertThat(ask("canbo", "/desk/past-register?agency=" + own).getStatus()).isEqualTo(404);
    for (var odd :
        List.of("?agency=1", "?agency=x", "?year=1066", "?year=2026&cursor=2025-01-01_1_1")) {
      assertThat(ask("tiepnhan", "/desk/past-register" + odd).getStatus()).as(odd).isEqualTo(404);
    }
  }

  private int count(int year) {
    return jdbc.sql(
            """
            select count(*)
              from history.past_dossier
             where agency_id = :agency
               and extract(year from received_on) = :year
            """)
        .param("agency", desk.person("tiepnhan").agencyId())
        .param("year", year)
        .query(Integer.class)
        .single();
  }

  private MockHttpServletResponse ask(String username, String path) throws Exception {
    return mvc.perform(get(URI.create(path)).with(actor(desk.person(username))))
        .andReturn()
        .getResponse();
  }
}
