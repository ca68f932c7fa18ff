package vn.motcua.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static vn.motcua.testing.SignedInAs.actor;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import vn.motcua.dossier.DossierFigures;
import vn.motcua.dossier.Worklist;
import vn.motcua.platform.web.SealedWords;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Grant;
import vn.motcua.shared.Role;
import vn.motcua.testing.UseCaseTest;

@UseCaseTest
@ExtendWith(OutputCaptureExtension.class)
class SearchTest {

  @Autowired ApplicationContext context;
  @Autowired MockMvc mvc;
  @Autowired Clock clock;
  @Autowired JdbcClient jdbc;
  @Autowired SealedWords sealed;
  @Autowired DossierFigures figures;

  private TestOffice office;
  private Instant now;
  private Browser browser;

  @BeforeEach
  void open() {
    office = new TestOffice(context);
    now = clock.instant();
    browser = new Browser(mvc, office.reception);
  }

  @Test
  void a_complete_code_opens_its_dossier_however_it_comes() throws Exception {
    var code = office.received("Vi Thị Sao", now).code().value();
    for (var typed :
        List.of(
            code,
            " " + code.toLowerCase(Locale.ROOT) + " ",
            "https://mot-cua.example/tra-cuu/" + code)) {
      assertThat(browser.search(typed)).as(typed).isEqualTo("/desk/dossiers/" + code);
    }
    var unknown = code.substring(0, code.length() - 4) + "9999";
    assertThat(browser.page(browser.search(unknown))).contains("Không tìm thấy hồ sơ " + unknown);
  }

  @Test
  void finds_by_name_without_accents_in_any_order_and_by_numbers() throws Exception {
    var code = office.received("Nguyễn Đăng Khoa", now).code().value();
    set(
        code,
        """
        identity_number = '004088000321',
        submitter_name = 'Mạc Thị Hộ',
        submitter_phone = '0987000111'
        """);
    for (var typed :
        List.of(
            "nguyen dang",
            "Khoa Nguyễn",
            "0912345678",
            "5678 khoa",
            "004088000321",
            "mac thi ho",
            "0987000111",
            code.substring(4))) {
      assertThat(browser.found(typed)).as(typed).containsExactly(code);
    }
    assertThat(browser.found("khong co ai")).isEmpty();
    assertThat(browser.found("nguyen khong")).isEmpty();
    assertThat(browser.found("%%%")).isEmpty();
    assertThat(browser.page(browser.search("ng"))).contains("ít nhất một từ có 3 chữ cái");
  }

  @Test
  void finds_by_what_was_corrected_and_no_longer_by_what_it_was() throws Exception {
    var code = office.received("Tẩn Mùi Sểnh", now).code().value();
    isNamed(code, "Chẻo Lở Mẩy");
    assertThat(browser.found("cheo lo may")).containsExactly(code);
    assertThat(browser.found("tan mui senh")).isEmpty();
  }

  @Test
  void finds_what_is_closed_and_what_others_received_for_us() throws Exception {
    var closed = office.received("Ngân Thị Đã Xong", now).code().value();
    var decided = office.received("Ngân Thị Nơi Khác", now).code().value();
    var relayed = office.received("Ngân Thị Chuyển Tay", now).code().value();
    var other = new TestOffice(context);
    set(closed, "status = 'WITHDRAWN'");
    isDecidedAt(decided, other);
    liesAt(relayed, other);
    assertThat(browser.found("ngan thi")).containsExactly(relayed, decided, closed);
    assertThat(new Browser(mvc, other.officer).found("ngan thi")).containsExactly(relayed, decided);
    assertThat(new Browser(mvc, office.inspector).found("ngan thi"))
        .containsExactly(relayed, decided, closed);
    assertThat(new Browser(mvc, new TestOffice(context).officer).found("ngan thi")).isEmpty();
  }

  @Test
  void words_go_with_the_dossier_and_come_back_with_it() throws Exception {
    var code = office.received("Tòng Thị Đi Về", now).code().value();
    var other = new TestOffice(context);
    var there = new Browser(mvc, other.officer);
    assertThat(there.found("tong thi")).isEmpty();
    liesAt(code, other);
    assertThat(there.found("tong thi")).containsExactly(code);
    isNamed(code, "Tòng Thị Mới");
    assertThat(there.found("tong thi moi")).containsExactly(code);
    assertThat(browser.found("tong thi moi")).containsExactly(code);
    liesAt(code, office);
    assertThat(there.found("tong thi")).isEmpty();
    assertThat(browser.found("tong thi")).containsExactly(code);
  }

  @Test
  void what_others_handle_is_counted_where_it_was_received() {
    var relayed = office.received("Ngân Thị Đếm", now).code().value();
    var other = new TestOffice(context);
    liesAt(relayed, other);
    var asked = List.of(Worklist.ELSEWHERE, Worklist.OPEN);
    assertThat(figures.counts(office.reception, asked).of())
        .containsEntry(Worklist.ELSEWHERE, 1)
        .containsEntry(Worklist.OPEN, 0);
    assertThat(figures.counts(other.reception, asked).of())
        .containsEntry(Worklist.ELSEWHERE, 0)
        .containsEntry(Worklist.OPEN, 1);
  }

  @Test
  void goes_on_from_page_to_page() throws Exception {
    for (int i = 0; i < 60; i++) {
      office.received("Quách Thị Nhiều", now.minusSeconds(i % 5));
    }
    assertThat(browser.found("quach thi")).hasSize(60).doesNotHaveDuplicates();
  }

  @Test
  void what_is_searched_for_is_in_no_address_and_no_log(CapturedOutput output) throws Exception {
    var code = office.received("Khuất Văn Kín", now).code().value();
    var address = browser.search("khuat van kin 0912345678");
    assertThat(address).startsWith("/desk/search?words=").doesNotContain("khuat", "0912345678");
    assertThat(Browser.codesOf(browser.page(address))).containsExactly(code);
    assertThat(Browser.codesOf(new Browser(mvc, office.officer).page(address))).isEmpty();
    assertThat(Browser.codesOf(browser.page("/desk/search?words=" + "A".repeat(80)))).isEmpty();
    assertThat(browser.page("/desk/search?words=%00")).contains("Gõ vào ô tìm ở trên");
    assertThat(output.getAll()).doesNotContain("0912345678", "khuat van kin");
    assertThat(sealed.seal(7, "x")).isNotEqualTo(sealed.seal(7, "x"));
    assertThat(sealed.open(7, sealed.seal(7, "Lê Thị"))).isEqualTo("Lê Thị");
    assertThat(sealed.open(8, sealed.seal(7, "Lê Thị"))).isEmpty();
  }

  @Test
  void programs_search_without_putting_people_into_addresses() throws Exception {
    var code = office.received("Giàng A Chương", now).code().value();
    mvc.perform(
            post("/api/v1/dossiers:search")
                .with(actor(office.officer))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"q\":\"giang a chuong\"}"))
        .andExpect(jsonPath("$.items.length()").value(1))
        .andExpect(jsonPath("$.items[0].code").value(code));
  }

  @Test
  void procedures_and_units_are_found_by_all_and_accounts_by_those_who_manage_them()
      throws Exception {
    var procedures = browser.page(browser.search("tinh trang hon nhan"));
    assertThat(procedures).contains("/desk/procedures/1.004873");
    var unit = browser.page(browser.search(office.agency.name()));
    assertThat(unit).contains("/desk/organisation/" + office.agency.id());
    assertThat(browser.page(browser.search("co ba"))).contains("Xã Cô Ba");

    var person = "/desk/accounts/" + office.officer.accountId();
    var path = office.province.path();
    var administrator = administrator(office.province.id(), path);
    assertThat(
            new Browser(mvc, administrator)
                .page(new Browser(mvc, administrator).search(office.officer.username())))
        .contains(person);
    assertThat(browser.page(browser.search(office.officer.username()))).doesNotContain(person);
    var stranger = administrator(office.agency.id() + 1, "/1/" + (office.agency.id() + 1) + "/");
    assertThat(
            new Browser(mvc, stranger)
                .page(new Browser(mvc, stranger).search(office.officer.username())))
        .doesNotContain(person);
  }

  @Test
  void somebody_without_dossiers_still_searches_the_rest() throws Exception {
    var administrator = administrator(office.province.id(), office.province.path());
    var code = office.received("Lù Thị Riêng", now).code().value();
    var asked = new Browser(mvc, administrator);
    assertThat(asked.search(code)).startsWith("/desk/search?words=");
    assertThat(asked.page(asked.search("lu thi rieng"))).doesNotContain(code);
    assertThat(
            asked.send("/desk/search", Map.of("q", List.of(""))).getResponse().getRedirectedUrl())
        .isEqualTo("/desk/search");
  }

  private static Actor administrator(long agency, String path) {
    return new Actor(
        9, "qt", "Quản Trị", agency, path, null, List.of(new Grant(Role.ADMINISTRATOR, path)));
  }

  private void isDecidedAt(String code, TestOffice office) {
    isAt(code, "competent", office);
  }

  private void liesAt(String code, TestOffice office) {
    isAt(code, "holding", office);
  }

  private void isAt(String code, String side, TestOffice office) {
    set(
        code,
        "%1$s_agency_id = %2$d, %1$s_agency_path = '%3$s'"
            .formatted(side, office.agency.id(), office.agency.path()));
  }

  private void isNamed(String code, String name) {
    set(code, "applicant_name = '" + name + "'");
  }

  private void set(String code, String columns) {
    jdbc.sql("update dossier.dossier set " + columns + " where code = :code")
        .param("code", code)
        .update();
  }
}
