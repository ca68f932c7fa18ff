package vn.motcua.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.motcua.testing.SignedInAs.actor;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import vn.motcua.shared.Actor;
import vn.motcua.testing.DemonstrationTest;
import vn.motcua.testing.Desk;
import vn.motcua.testing.Pdf;

/** The board is kept on the desk: seen, previewed, recorded, printed. */
@DemonstrationTest
class PublicationPagesTest {

  private static final String PATH = "/desk/publication";
  private static final String FIELD = "Hộ tịch";
  private static final Pattern PICK = Pattern.compile("name=\"pick\" value=\"([^\"]+)\"");
  private static final Pattern ROW = Pattern.compile("name=\"codes\" value=\"([^\"]+)\"");
  private static final Pattern NEXT = Pattern.compile("href=\"([^\"]+)\" rel=\"next\"");
  private static final Pattern TAB =
      Pattern.compile("(Tất cả|Chậm|Chưa niêm yết|Bản cũ|Phải gỡ|Đã niêm yết) <b>([0-9.]+)</b>");

  @Autowired MockMvc mvc;
  @Autowired JdbcClient jdbc;
  @Autowired Desk desk;

  private Actor clerk;

  @BeforeEach
  void empty_walls() {
    clerk = desk.person("tiepnhan.huongphung");
    jdbc.sql("delete from publication.posting where agency_id = :agency")
        .param("agency", clerk.agencyId())
        .update();
  }

  @Test
  void a_field_is_posted_after_a_preview_and_leaves_the_list_of_what_is_missing() throws Exception {
    var preview =
        read(
            clerk,
            PATH + "/preview",
            "act",
            "post",
            "everything",
            "true",
            "field",
            FIELD,
            "state",
            "missing");
    var picks = all(PICK, preview);
    assertThat(picks).hasSizeGreaterThan(20).allMatch(pick -> pick.matches(".+:[0-9]+"));
    assertThat(preview).contains("Ghi đã niêm yết: " + picks.size() + " thủ tục");

    var to = send("/post", List.copyOf(picks), "paper", 302);

    assertThat(to).contains("done=post", "count=" + picks.size());
    assertThat(read(clerk, PATH, "field", FIELD, "state", "missing"))
        .contains("Không có thủ tục nào ở mục này");
    assertThat(tab(read(clerk, PATH, "field", FIELD), "Đã niêm yết")).isEqualTo(picks.size());
    assertThat(send("/post", List.copyOf(picks), "paper", 302)).contains("count=0");
  }

  @Test
  void nothing_is_recorded_without_a_means_and_the_preview_says_so() throws Exception {
    var page = send("/post", List.of("1.004873:2"), "", 422);
    assertThat(page).contains("Hãy chọn cách niêm yết.", "1.004873:2");
    assertThat(send("/post", List.of("1.004873:99"), "paper", 422))
        .contains("tờ vừa treo là phiên bản 99");
    assertThat(read(clerk, PATH + "/preview", "act", "post")).contains("Không có gì để ghi");
  }

  @Test
  void what_hangs_is_taken_down() throws Exception {
    send("/post", List.of("1.004873:2"), "both", 302);
    var preview = read(clerk, PATH + "/preview", "act", "take-down", "codes", "1.004873");
    var picks = all(PICK, preview);
    assertThat(picks).hasSize(1);

    assertThat(send("/take-down", List.copyOf(picks), "", 302)).contains("count=1");

    assertThat(tab(read(clerk, PATH), "Đã niêm yết")).isZero();
    assertThat(send("/take-down", List.of(), "", 422)).contains("Chưa chọn thủ tục nào.");
  }

  @Test
  void pages_lead_through_all_rows_once() throws Exception {
    var seen = new LinkedHashSet<String>();
    var page = read(clerk, PATH);
    var count = tab(page, "Tất cả");
    while (true) {
      var rows = all(ROW, page);
      assertThat(seen).doesNotContainAnyElementsOf(rows);
      seen.addAll(rows);
      var next = NEXT.matcher(page);
      if (!next.find()) {
        break;
      }
      page = read(clerk, next.group(1).replace("&amp;", "&"));
    }
    assertThat(seen).hasSize(count);
  }

  @Test
  void sheets_come_as_files_and_only_to_who_keeps_the_board() throws Exception {
    var agency = "?agency=" + clerk.agencyId();
    var one = pdf(PATH + "/sheets/procedure.pdf" + agency + "&code=1.004873&size=a5");
    assertThat(one.scannedQr()).endsWith("/thu-tuc/1.004873");
    var field = pdf(PATH + "/sheets/board.pdf" + agency + "&field=" + FIELD + "&size=a4");
    assertThat(field.scannedQr()).endsWith("/niem-yet/H50.102?field=ho-tich");
    assertThat(pdf(PATH + "/sheets/board.pdf" + agency).scannedQr()).endsWith("/niem-yet/H50.102");
    var missing = pdf(PATH + "/sheets/to-post.pdf" + agency + "&field=" + FIELD);
    assertThat(missing.pages()).isGreaterThan(20);

    var neighbour = desk.person("tiepnhan");
    mvc.perform(get(PATH + "/sheets/board.pdf" + agency).with(actor(neighbour)))
        .andExpect(status().isForbidden());
    mvc.perform(get(PATH + agency).with(actor(neighbour))).andExpect(status().isNotFound());
    mvc.perform(
            get(PATH + "/sheets/procedure.pdf" + agency)
                .param("code", "9.999999")
                .with(actor(clerk)))
        .andExpect(status().isNotFound());
  }

  @Test
  void the_province_sees_its_communes_and_each_figure_opens_its_list() throws Exception {
    send("/post", List.of("1.004873:2"), "both", 302);
    var controller = desk.person("kstt");
    var page = read(controller, PATH + "/agencies", "q", "huong phung");

    assertThat(page).contains("Xã Hướng Phùng").doesNotContain("Xã Vĩnh Hoàng");
    var figure =
        Pattern.compile("href=\"([^\"]+)\" aria-label=\"Xã Hướng Phùng, Đã niêm yết: 1\"")
            .matcher(page);
    assertThat(figure.find()).isTrue();
    var list = read(controller, figure.group(1).replace("&amp;", "&"));
    assertThat(all(ROW, list)).containsExactly("1.004873");
    assertThat(read(desk.person("cchc"), PATH + "/agencies")).contains("rel=\"next\"");
  }

  private String read(Actor reader, String path, String... parameters) throws Exception {
    var request = get(URI.create(path));
    for (var i = 0; i < parameters.length; i += 2) {
      request.param(parameters[i], parameters[i + 1]);
    }
    return mvc.perform(request.with(actor(reader)))
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString();
  }

  /** What is answered: the page, or where it leads. */
  private String send(String path, List<String> picks, String means, int expected)
      throws Exception {
    var answer =
        mvc.perform(
                post(PATH + path)
                    .with(actor(clerk))
                    .with(csrf())
                    .param("agency", Long.toString(clerk.agencyId()))
                    .param("means", means)
                    .param("pick", picks.toArray(String[]::new)))
            .andExpect(status().is(expected))
            .andReturn()
            .getResponse();
    return answer.getRedirectedUrl() == null
        ? answer.getContentAsString()
        : answer.getRedirectedUrl();
  }

  private Pdf pdf(String path) throws Exception {
    return new Pdf(
        mvc.perform(get(path).with(actor(clerk)))
            .andExpect(status().isOk())
            .andReturn()
            .getResponse()
            .getContentAsByteArray());
  }

  private static Set<String> all(Pattern pattern, String page) {
    var found = new LinkedHashSet<String>();
    pattern.matcher(page).results().map(one -> one.group(1)).forEach(found::add);
    return found;
  }

  private static int tab(String page, String name) {
    return TAB.matcher(page)
        .results()
        .filter(found -> found.group(1).equals(name))
        .map((MatchResult found) -> Integer.valueOf(found.group(2).replace(".", "")))
        .findFirst()
        .orElseThrow();
  }
}
