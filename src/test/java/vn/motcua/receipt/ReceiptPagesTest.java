package vn.motcua.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static vn.motcua.testing.SignedInAs.actor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import vn.motcua.organisation.Organisation;
import vn.motcua.receipt.paper.SealEditions;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;
import vn.motcua.testing.DemonstrationTest;
import vn.motcua.testing.Desk;

/** Receipts at the desk: who sees them, and what is done with them there. */
@DemonstrationTest
class ReceiptPagesTest {

  private static final LocalDate START = LocalDate.of(2026, 1, 1);

  @Autowired ApplicationContext context;
  @Autowired Receipts receipts;
  @Autowired SealEditions seal;
  @Autowired Organisation organisation;
  @Autowired MockMvc mvc;
  @Autowired JdbcClient jdbc;
  @Autowired Desk desk;

  private ReceiptOffice office;

  @BeforeEach
  void office() {
    office = new ReceiptOffice(context);
  }

  @Test
  void a_symbol_is_entered_and_what_waited_is_numbered() throws Exception {
    var owed = office.issue(office.money(ReceiptOffice.key(), 12_000, Instant.now()));
    assertThat(read(office.accountant, "/desk/receipts"))
        .contains("1 khoản đã thu chưa có số biên lai", "chỉ còn 0 số", "Chờ số");
    var wrong = ask(office.accountant, symbol().param("taxCode", "12").param("last", "0"));
    assertThat(wrong.getStatus()).isEqualTo(422);
    assertThat(wrong.getContentAsString())
        .contains("Mã số thuế có 10 chữ số", "Số đầu từ 1", "value=\"BL-26K\"");
    var taken = ask(office.accountant, symbol().param("taxCode", "3200123456").param("last", "40"));
    assertThat(taken.getRedirectedUrl()).isEqualTo("/desk/receipts/symbols");
    assertThat(receipts.ofKey(owed.key()).orElseThrow().state()).isEqualTo(ReceiptState.VALID);
    var page = read(office.accountant, "/desk/receipts/symbols");
    assertThat(page).contains("BL-26K", "đã dùng đến 1, còn 39", "chỉ còn 39 số", "Đang dùng");
    Files.writeString(Path.of("target/receipt-symbols.html"), page);
  }

  @Test
  void a_symbol_gets_more_numbers_but_not_fewer_than_were_used() throws Exception {
    var id = office.symbol("BL-26E", 2, START, null);
    office.issue(office.money(ReceiptOffice.key(), 1, Instant.now()));
    office.issue(office.money(ReceiptOffice.key(), 1, Instant.now()));
    var owed = office.issue(office.money(ReceiptOffice.key(), 1, Instant.now()));
    assertThat(ask(office.accountant, change(id, 1, "1")).getStatus()).isEqualTo(422);
    assertThat(ask(office.accountant, change(id, 1, "100")).getStatus()).isEqualTo(302);
    assertThat(receipts.ofKey(owed.key()).orElseThrow().state()).isEqualTo(ReceiptState.VALID);
    assertThat(ask(office.accountant, change(id, 1, "200")).getStatus()).isEqualTo(409);
  }

  @Test
  void a_payer_is_corrected_by_another_receipt_and_a_receipt_cancelled_with_a_reason()
      throws Exception {
    office.symbol("BL-26E", 100, START, null);
    var receipt = office.issue(office.money(ReceiptOffice.key(), 50_000, Instant.now()));
    var page = Receipts.address(receipt.id());
    var same =
        ask(
            office.accountant,
            post(page + "/replace")
                .param("name", receipt.payer().name())
                .param("address", receipt.payer().address())
                .param("reason", "Sai"));
    assertThat(same.getStatus()).isEqualTo(422);
    assertThat(same.getContentAsString()).contains("Tên và địa chỉ chưa thay đổi");
    var replaced =
        ask(
            office.accountant,
            post(page + "/replace")
                .param("name", "Lê Thị Linh")
                .param("address", "")
                .param("reason", "Sai tên"));
    var by = receipts.ofKey(receipt.key()).orElseThrow();
    assertThat(replaced.getRedirectedUrl()).isEqualTo(Receipts.address(by.id()));
    assertThat(by.payer()).isEqualTo(new Payer("Lê Thị Linh", ""));
    assertThat(by.total()).isEqualTo(50_000);
    var shown = read(office.accountant, Receipts.address(by.id()));
    assertThat(shown).contains("Lê Thị Linh", "thay thế cho một biên lai đã hủy", "Năm mươi nghìn");
    Files.writeString(Path.of("target/receipt-page.html"), shown);
    assertThat(read(office.accountant, page)).contains("Đã hủy", "Sai tên", "đã được thay thế");

    assertThat(ask(office.accountant, post(Receipts.address(by.id()) + "/cancel")).getStatus())
        .isEqualTo(422);
    var cancel = post(Receipts.address(by.id()) + "/cancel").param("reason", "Hoàn tiền");
    assertThat(ask(office.accountant, cancel).getStatus()).isEqualTo(302);
    assertThat(receipts.ofKey(receipt.key()).orElseThrow().isCancelled()).isTrue();
  }

  @Test
  void they_are_found_by_number_subject_and_day() throws Exception {
    office.symbol("BL-26E", 100, START, null);
    var one = office.issue(office.money(ReceiptOffice.key(), 1_000, Instant.now()));
    var two = office.issue(office.money(ReceiptOffice.key(), 2_000, Instant.now()));
    var list = "/desk/receipts?q=";
    assertThat(read(office.accountant, list + "2"))
        .contains(Receipts.address(two.id()))
        .doesNotContain(Receipts.address(one.id()));
    assertThat(read(office.accountant, list + one.subject().id()))
        .contains(Receipts.address(one.id()))
        .doesNotContain(Receipts.address(two.id()));
    assertThat(read(office.accountant, list + "&day=01/02/2026")).contains("Không có biên lai nào");
  }

  @Test
  void others_agencies_and_people_without_the_right_see_none() throws Exception {
    office.symbol("BL-26E", 100, START, null);
    var receipt = office.issue(office.money(ReceiptOffice.key(), 1_000, Instant.now()));
    var stranger = new ReceiptOffice(context).accountant;
    var page = Receipts.address(receipt.id());
    assertThat(ask(stranger, get(page)).getStatus()).isEqualTo(404);
    assertThat(read(stranger, "/desk/receipts?agency=" + office.agency.id())).doesNotContain(page);
    assertThat(ask(stranger, post(page + "/cancel").param("reason", "x")).getStatus())
        .isEqualTo(404);
    var clerk = office.person(7_900_001, Role.RECEPTION);
    assertThat(ask(clerk, get(page)).getStatus()).isEqualTo(200);
    assertThat(ask(clerk, post(page + "/cancel").param("reason", "x")).getStatus()).isEqualTo(403);
    assertThat(ask(clerk, symbol().param("taxCode", "3200123456").param("last", "9")).getStatus())
        .isEqualTo(403);
    var officer = office.person(7_900_002, Role.OFFICER);
    assertThat(ask(officer, get("/desk/receipts")).getStatus()).isEqualTo(403);
    assertThat(ask(officer, get(page)).getStatus()).isEqualTo(404);
  }

  @Test
  void the_sealed_files_are_opened_by_whoever_may_and_a_stranger_learns_from_the_code()
      throws Exception {
    var sealing =
        new ReceiptOffice(context, organisation.agency(desk.person("lanhdao").agencyId()));
    sealing.delegatedSymbol();
    var receipt = sealing.issue(sealing.money(ReceiptOffice.key(), 7_000, Instant.now()));
    var page = Receipts.address(receipt.id());
    assertThat(read(sealing.accountant, page)).contains("Đang chờ ký số");
    assertThat(ask(sealing.accountant, get(page + "/pdf")).getStatus()).isEqualTo(404);
    seal.handle();
    assertThat(read(sealing.accountant, page)).contains("Ký số lúc", "/pdf?edition=ISSUED");
    var pdf = ask(sealing.accountant, get(page + "/pdf"));
    assertThat(pdf.getContentType()).isEqualTo("application/pdf");
    var xml = ask(sealing.accountant, get(page + "/xml"));
    assertThat(xml.getHeader("Content-Disposition")).contains("attachment", ".xml");
    assertThat(SignedXml.isValid(xml.getContentAsByteArray())).isTrue();
    assertThat(audited(receipt, "receipt-opened")).isEqualTo(2);

    var address =
        xml.getContentAsString()
            .replaceAll("(?s).*<TraCuu>[^<]*(/kiem-tra/[^<]+)</TraCuu>.*", "$1");
    assertThat(mvc.perform(get(address)).andReturn().getResponse().getContentAsString())
        .contains("Biên lai số", "Còn hiệu lực", "7.000")
        .doesNotContain("Diệu Linh");
    ask(sealing.accountant, post(page + "/cancel").param("reason", "Thu nhầm"));
    assertThat(mvc.perform(get(address)).andReturn().getResponse().getContentAsString())
        .contains("đã bị hủy");
    assertThat(Objects.requireNonNull(receipt.numbering()).number()).isPositive();
  }

  private long audited(Receipt receipt, String action) {
    return jdbc.sql(
            """
            select count(*)
              from audit.entry
             where subject = 'receipt:' || :id
               and action = :action
            """)
        .param("id", Long.toString(receipt.id()))
        .param("action", action)
        .query(Long.class)
        .single();
  }

  private static AbstractMockHttpServletRequestBuilder<?> symbol() {
    return post("/desk/receipts/symbols")
        .param("name", "Biên lai thu lệ phí")
        .param("form", "01BLP0-001")
        .param("symbol", "BL-26K")
        .param("first", "1")
        .param("from", "01/01/2026")
        .param("collector", "Ủy ban nhân dân xã");
  }

  private static AbstractMockHttpServletRequestBuilder<?> change(
      long id, long version, String last) {
    return post("/desk/receipts/symbols/" + id)
        .param("version", Long.toString(version))
        .param("last", last);
  }

  private String read(Actor who, String address) throws Exception {
    var response = ask(who, get(address));
    assertThat(response.getStatus()).as(address).isEqualTo(200);
    return response.getContentAsString();
  }

  private MockHttpServletResponse ask(Actor who, AbstractMockHttpServletRequestBuilder<?> request)
      throws Exception {
    request.with(actor(who)).with(csrf());
    return mvc.perform(request).andReturn().getResponse();
  }
}
