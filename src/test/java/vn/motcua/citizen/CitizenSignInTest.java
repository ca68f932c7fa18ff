package vn.motcua.citizen;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.testing.CitizenBrowser.digits;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import vn.motcua.testing.CitizenBrowser;
import vn.motcua.testing.UseCaseTest;

/** Citizens sign in at a real OpenID Connect server, and with codes sent to telephones. */
@UseCaseTest
class CitizenSignInTest {

  private static final IdentityProvider PROVIDER = new IdentityProvider();

  @DynamicPropertySource
  static void nameTheProvider(DynamicPropertyRegistry registry) {
    registry.add("motcua.oidc.issuer", PROVIDER::issuer);
    registry.add("motcua.oidc.client", () -> IdentityProvider.CLIENT);
    registry.add("motcua.oidc.secret", () -> "bi-mat");
    registry.add("motcua.sms.url", () -> "http://127.0.0.1:9/sms");
  }

  @AfterAll
  static void stop() {
    PROVIDER.close();
  }

  @Autowired MockMvc mvc;
  @Autowired JdbcClient jdbc;
  @Autowired Citizens citizens;

  private CitizenBrowser browser;

  @BeforeEach
  void openBrowser() {
    browser = new CitizenBrowser(mvc);
  }

  private final String number = digits(12);
  private final String phone = "09" + digits(8);

  @Test
  void who_signs_in_at_the_provider_comes_back_to_where_they_were_going_with_a_proven_account()
      throws Exception {
    var back = provider("subject-" + number, Map.of("phone_number", phone));
    assertThat(back.getRedirectedUrl()).isEqualTo("/toi/tai-khoan");
    assertThat(browser.get("/toi/tai-khoan").getContentAsString(StandardCharsets.UTF_8))
        .contains("Lê Thị Diệu Linh", number, "Đã xác minh điện tử", phone);
    assertThat(citizens.byIdentity(number).orElseThrow().proof()).isEqualTo(Proof.PROVIDER);
  }

  @Test
  void the_second_time_it_is_the_same_account() throws Exception {
    provider("subject-" + number, Map.of());
    var first = citizens.byIdentity(number).orElseThrow().id();
    provider("another-subject-" + number, Map.of());
    provider("subject-" + number, Map.of());
    assertThat(citizens.byIdentity(number).orElseThrow().id()).isEqualTo(first);
  }

  @Test
  void a_provider_that_tells_no_number_lets_nobody_in() throws Exception {
    PROVIDER.next("subject-" + number, Map.of("name", "Không Số"));
    var back = comeBack();
    assertThat(back.getRedirectedUrl()).isEqualTo("/dang-nhap?loi=PROVIDER_WITHOUT_NUMBER");
    assertThat(browser.get("/toi").getRedirectedUrl()).isEqualTo("/dang-nhap?next=/toi");
  }

  @Test
  void a_subject_is_one_person_for_good() throws Exception {
    provider("subject-" + number, Map.of());
    var back = provider("subject-" + number, Map.of("identity_number", digits(12)));
    assertThat(back.getRedirectedUrl()).isEqualTo("/dang-nhap?loi=PROVIDER_OTHER_PERSON");
  }

  @Test
  void an_answer_nobody_asked_for_is_refused() throws Exception {
    var back = browser.get("/dang-nhap/ve?code=abc&state=" + UUID.randomUUID());
    assertThat(back.getRedirectedUrl()).isEqualTo("/dang-nhap?loi=PROVIDER_FAILED");
  }

  @Test
  void a_telephone_opens_an_account_whose_number_is_only_said() throws Exception {
    open(number);
    var citizen = citizens.byIdentity(number).orElseThrow();
    assertThat(citizen.isProven()).isFalse();
    assertThat(citizen.recipient().identityNumber()).isEmpty();
    assertThat(browser.get("/toi/tai-khoan").getContentAsString(StandardCharsets.UTF_8))
        .contains("Chưa xác minh");
  }

  @Test
  void the_telephone_signs_in_again_with_a_code_that_works_once_and_no_log_shows()
      throws Exception {
    open(number);
    browser.post("/dang-xuat");
    var id = ask();
    var code = sentCode(id);
    assertThat(confirm(id, code).getRedirectedUrl()).isEqualTo("/toi");
    assertThat(confirm(id, code).getStatus()).isEqualTo(422);
    assertThat(
            jdbc.sql("select secret from notification.message where told_of = :key")
                .param("key", "citizen-code/" + id)
                .query(Boolean.class)
                .single())
        .isTrue();
  }

  @Test
  void a_code_dies_after_five_tries_even_if_the_sixth_is_right() throws Exception {
    var id = ask();
    var code = sentCode(id);
    var wrong = code.equals("000000") ? "000001" : "000000";
    for (var guess = 0; guess < OneTimeCodes.TRIES; guess++) {
      assertThat(confirm(id, wrong).getStatus()).isEqualTo(422);
    }
    assertThat(confirm(id, code).getStatus()).isEqualTo(422);
  }

  @Test
  void codes_for_one_telephone_are_slowed_down() throws Exception {
    for (var sent = 0; sent < 4; sent++) {
      assertThat(browser.post("/dang-nhap/ma", "phone", phone).getStatus()).isEqualTo(200);
    }
    assertThat(browser.post("/dang-nhap/ma", "phone", phone).getStatus()).isEqualTo(429);
  }

  @Test
  void a_number_with_an_account_is_not_given_to_another_telephone() throws Exception {
    open(number);
    var other = new CitizenBrowser(mvc);
    other.prove("09" + digits(8), this::sentCode);
    var refused = other.openAccount(number, "Kẻ Khác");
    assertThat(refused.getStatus()).isEqualTo(409);
  }

  @Test
  void the_provider_takes_a_number_back_from_the_telephone_that_only_said_it() throws Exception {
    open(number);
    var squatter = citizens.byIdentity(number).orElseThrow().id();
    var owner = new CitizenBrowser(mvc);
    PROVIDER.next("owner-" + number, claims(Map.of("phone_number", "09" + digits(8))));
    assertThat(comeBack(owner).getRedirectedUrl()).isEqualTo("/toi/tai-khoan");
    assertThat(citizens.byIdentity(number).orElseThrow().id()).isNotEqualTo(squatter);
    assertThat(browser.get("/toi/tai-khoan").getRedirectedUrl())
        .isEqualTo("/dang-nhap?next=/toi/tai-khoan");
  }

  @Test
  void the_provider_proves_the_account_of_the_telephone_it_knows_too() throws Exception {
    open(number);
    var account = citizens.byIdentity(number).orElseThrow().id();
    provider("subject-" + number, Map.of("phone_number", phone));
    assertThat(citizens.byIdentity(number).orElseThrow())
        .satisfies(
            citizen -> {
              assertThat(citizen.id()).isEqualTo(account);
              assertThat(citizen.isProven()).isTrue();
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"https://xau.example/", "//xau.example", "/desk", "/toi/../desk", "/toi\n"})
  void nobody_is_led_elsewhere_after_signing_in(String next) throws Exception {
    assertThat(
            browser
                .get("/dang-nhap?next=" + next.replace("\n", "%0A"))
                .getContentAsString(StandardCharsets.UTF_8))
        .contains("name=\"next\" value=\"/toi\"");
  }

  @Test
  void a_citizen_is_no_official() throws Exception {
    provider("subject-" + number, Map.of());
    assertThat(browser.get("/desk").getRedirectedUrl()).startsWith("/desk/sign-in");
  }

  @Test
  void all_that_is_wrong_with_a_new_account_is_said_at_once_and_nothing_is_lost() throws Exception {
    browser.prove(phone, this::sentCode);
    var page =
        browser.post(
            "/dang-nhap/tai-khoan",
            "identityNumber",
            "123",
            "fullName",
            "<b>",
            "birthDate",
            "31/02/1990",
            "email",
            "không phải");
    assertThat(page.getStatus()).isEqualTo(422);
    assertThat(page.getContentAsString(StandardCharsets.UTF_8))
        .contains(
            "12 chữ số",
            "Nhập họ và tên",
            "Ngày sinh không đúng",
            "thư điện tử không đúng",
            "Cần bạn đồng ý",
            "&lt;b>",
            "31/02/1990");
  }

  private MockHttpServletResponse provider(String subject, Map<String, Object> more)
      throws Exception {
    PROVIDER.next(subject, claims(more));
    return comeBack();
  }

  private MockHttpServletResponse comeBack() throws Exception {
    return comeBack(browser);
  }

  private Map<String, Object> claims(Map<String, Object> more) {
    var claims = new HashMap<String, Object>();
    claims.put("name", "Lê Thị Diệu Linh");
    claims.put("birthdate", "1996-05-12");
    claims.put("identity_number", number);
    claims.putAll(more);
    return claims;
  }

  private void open(String number) throws Exception {
    browser.prove(phone, this::sentCode);
    assertThat(browser.openAccount(number, "Lê Thị Diệu Linh").getRedirectedUrl())
        .isEqualTo("/toi");
  }

  private String ask() throws Exception {
    return browser.ask(phone);
  }

  private MockHttpServletResponse confirm(String id, String code) throws Exception {
    return browser.post("/dang-nhap/xac-nhan", "id", id, "code", code);
  }

  private String sentCode(String id) {
    return jdbc.sql("select substring(body for 6) from notification.message where told_of = :key")
        .param("key", "citizen-code/" + id)
        .query(String.class)
        .single();
  }

  /** To the provider and back, on the way to the own account. */
  private static MockHttpServletResponse comeBack(CitizenBrowser browser) throws Exception {
    assertThat(browser.get("/dang-nhap/danh-tinh?next=/toi/tai-khoan").getRedirectedUrl())
        .isEqualTo("/dang-nhap/di/danh-tinh");
    var out = Objects.requireNonNull(browser.get("/dang-nhap/di/danh-tinh").getRedirectedUrl());
    assertThat(out).contains("code_challenge=", "nonce=", "state=");
    return browser.get(IdentityProvider.visit(out).replaceFirst("^http://[^/]+", ""));
  }
}
