package vn.motcua.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.Session;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.audit.AuditTrail;
import vn.motcua.organisation.AgencyLevel;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.time.AdjustableClock;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Role;
import vn.motcua.testing.UseCaseTest;

@UseCaseTest
class SignInTest {

  /** Without a web server the cookie keeps its library's name; a journey sees the real one. */
  private static final String SESSION = "SESSION";

  @Autowired MockMvc mvc;
  @Autowired OpenAccount openAccount;
  @Autowired SignIn signIn;
  @Autowired AccountQueries queries;
  @Autowired StoredAccounts accounts;
  @Autowired SignInAttempts attempts;
  @Autowired AuditTrail audit;
  @Autowired Administration administration;
  @Autowired ChoosePassword choosePassword;
  @Autowired Organisation organisation;
  @Autowired JdbcClient jdbc;
  @Autowired JdbcTemplate template;
  @Autowired TransactionTemplate transaction;
  @Autowired Clock clock;

  private final String username = TestAccounts.newName();
  private final String address = "test-" + username;
  private long province;
  private long account;

  @BeforeEach
  void open() {
    province =
        organisation
            .search(null, AgencyLevel.PROVINCE, LocalDate.of(2026, 11, 20), 1)
            .getFirst()
            .id();
    account =
        openAccount.handle(
            TestAccounts.system(),
            TestAccounts.account(
                username, province, TestAccounts.since2020(Role.RECEPTION, province)));
  }

  @Test
  void lets_in_with_name_and_password_in_any_case_of_the_name() {
    var actor =
        signIn.handle(
            " " + username.toUpperCase(Locale.ROOT), TestAccounts.PASSWORD, address, "page");
    assertThat(actor.accountId()).isEqualTo(account);
    assertThat(actor.holds(Role.RECEPTION)).isTrue();
  }

  @Test
  void treats_a_known_and_an_unknown_name_alike_up_to_the_block() {
    var unknown = TestAccounts.newName();
    for (var name : new String[] {username, unknown}) {
      for (var i = 0; i < 5; i++) {
        assertThatThrownBy(() -> signIn.handle(name, "wrong", address, "page"))
            .isInstanceOf(Refused.class)
            .hasMessage("SIGN_IN_FAILED");
      }
      assertThatThrownBy(() -> signIn.handle(name, TestAccounts.PASSWORD, address, "page"))
          .hasMessage("SIGN_IN_BLOCKED");
    }
  }

  @Test
  void blocks_for_a_time_that_doubles_and_forgets_after_a_success() {
    for (var i = 0; i < 5; i++) {
      assertThatThrownBy(() -> signIn.handle(username, "wrong", address, "page"))
          .hasMessage("SIGN_IN_FAILED");
    }
    after(
        Duration.ofSeconds(31),
        () ->
            assertThatThrownBy(() -> signIn.handle(username, "wrong", address, "page"))
                .hasMessage("SIGN_IN_FAILED"));
    after(
        Duration.ofSeconds(62),
        () ->
            assertThatThrownBy(
                    () -> signIn.handle(username, TestAccounts.PASSWORD, address, "page"))
                .hasMessage("SIGN_IN_BLOCKED"));
    after(
        Duration.ofSeconds(95),
        () -> signIn.handle(username, TestAccounts.PASSWORD, address, "page"));
    after(
        Duration.ofSeconds(96),
        () ->
            assertThatThrownBy(() -> signIn.handle(username, "wrong", address, "page"))
                .hasMessage("SIGN_IN_FAILED"));
  }

  @Test
  void backs_off_up_to_a_longest_wait() {
    assertThat(BackOff.OF_NAME.after(4)).isZero();
    assertThat(BackOff.OF_NAME.after(5)).hasSeconds(30);
    assertThat(BackOff.OF_NAME.after(7)).hasSeconds(120);
    assertThat(BackOff.OF_NAME.after(1_000_000)).hasMinutes(15);
    assertThat(BackOff.OF_ADDRESS.after(49)).isZero();
  }

  @Test
  void slows_an_address_that_guesses_many_names() {
    for (var i = 0; i < 50; i++) {
      var name = TestAccounts.newName();
      assertThatThrownBy(() -> signIn.handle(name, "wrong", address, "page"))
          .hasMessage("SIGN_IN_FAILED");
    }
    assertThatThrownBy(() -> signIn.handle(username, TestAccounts.PASSWORD, address, "page"))
        .hasMessage("SIGN_IN_BLOCKED");
    assertThat(signIn.handle(username, TestAccounts.PASSWORD, address + "2", "page").accountId())
        .isEqualTo(account);
  }

  @Test
  void does_the_same_work_without_an_account() {
    var encoder = new WatchedEncoder();
    var watched =
        new SignIn(queries, accounts, attempts, new Passwords(encoder), audit, transaction);
    for (var name : new String[] {username, TestAccounts.newName()}) {
      assertThatThrownBy(() -> watched.handle(name, "wrong", address, "page"))
          .hasMessage("SIGN_IN_FAILED");
    }
    assertThat(encoder.compared()).hasSize(2).doesNotHaveDuplicates();
    assertThat(encoder.compared().stream().map(WatchedEncoder::cost).distinct())
        .containsExactly("$argon2id$v=19$m=19456,t=2,p=1");
  }

  @Test
  void opens_a_session_kept_in_the_database_and_ends_it() throws Exception {
    var session = pageSession();
    mvc.perform(get("/desk/account").cookie(session))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString(username)));

    var id = new String(Base64.getDecoder().decode(session.getValue()), StandardCharsets.UTF_8);
    var otherNode = new JdbcIndexedSessionRepository(template, transaction);
    otherNode.setTableName("platform.spring_session");
    Session read = Objects.requireNonNull(otherNode.findById(id));
    assertThat(read.<Long>getAttribute("account")).isEqualTo(account);

    mvc.perform(post("/sign-out").cookie(session).with(csrf()))
        .andExpect(redirectedUrl("/desk/sign-in?out"));
    mvc.perform(get("/desk/account").cookie(session)).andExpect(status().isFound());
  }

  @Test
  void gives_a_fresh_session_at_sign_in() throws Exception {
    var first = pageSession();
    var second =
        mvc.perform(
                post("/desk/sign-in")
                    .cookie(first)
                    .param("username", username)
                    .param("password", TestAccounts.PASSWORD)
                    .with(csrf()))
            .andReturn()
            .getResponse()
            .getCookie(SESSION);
    assertThat(Objects.requireNonNull(second).getValue()).isNotEqualTo(first.getValue());
    mvc.perform(get("/desk/account").cookie(first)).andExpect(status().isFound());
  }

  @Test
  void refuses_a_form_without_its_token() throws Exception {
    mvc.perform(
            post("/desk/sign-in")
                .param("username", username)
                .param("password", TestAccounts.PASSWORD))
        .andExpect(status().isForbidden())
        .andExpect(content().string(containsString("Biểu mẫu đã hết hiệu lực")));
  }

  @Test
  void leads_a_stranger_to_sign_in_and_back_but_never_away() throws Exception {
    mvc.perform(get("/desk/accounts"))
        .andExpect(redirectedUrl("/desk/sign-in?next=%2Fdesk%2Faccounts"));
    for (var target : new String[] {"//evil.example", "https://evil.example", "/desk/../x?y"}) {
      mvc.perform(
              post("/desk/sign-in")
                  .param("username", username)
                  .param("password", TestAccounts.PASSWORD)
                  .param("next", target)
                  .with(csrf()))
          .andExpect(redirectedUrl("/desk"));
    }
  }

  @Test
  void shows_pages_with_strict_headers() throws Exception {
    mvc.perform(get("/desk/sign-in"))
        .andExpect(status().isOk())
        .andExpect(
            header().string("Content-Security-Policy", containsString("frame-ancestors 'none'")))
        .andExpect(header().string("X-Content-Type-Options", "nosniff"))
        .andExpect(header().string("Referrer-Policy", "same-origin"))
        .andExpect(header().doesNotExist("Strict-Transport-Security"));
  }

  @Test
  void counts_wrong_tries_of_whoever_changes_the_own_password() {
    var actor = accounts.actor(username).orElseThrow();
    for (int i = 0; i < 5; i++) {
      assertThatThrownBy(
              () -> choosePassword.byOwner(actor, "wrong", "một câu đủ dài", "một câu đủ dài", ""))
          .hasMessage(IdentityRefusal.PASSWORD_WRONG.name());
    }
    assertThatThrownBy(
            () ->
                choosePassword.byOwner(
                    actor, TestAccounts.PASSWORD, "một câu đủ dài", "một câu đủ dài", ""))
        .hasMessage(IdentityRefusal.SIGN_IN_BLOCKED.name());
    assertThatThrownBy(() -> signIn.handle(username, TestAccounts.PASSWORD, "192.0.2.9", "page"))
        .hasMessage(IdentityRefusal.SIGN_IN_BLOCKED.name());
  }

  @Test
  void opens_and_closes_sessions_of_the_api() throws Exception {
    var answer =
        mvc.perform(
                post("/api/v1/sessions")
                    .contentType("application/json")
                    .content(
                        "{\"username\":\"%s\",\"password\":\"%s\"}"
                            .formatted(username, TestAccounts.PASSWORD)))
            .andExpect(status().isCreated())
            .andExpect(jsonPath("$.expiresAt").value(containsString("+07:00")))
            .andReturn()
            .getResponse()
            .getContentAsString();
    String token = JsonPath.read(answer, "$.token");
    var bearer = "Bearer " + token;
    mvc.perform(get("/api/v1/nothing-here").header("Authorization", bearer))
        .andExpect(status().isNotFound());
    mvc.perform(get("/api/v1/nothing-here"))
        .andExpect(status().isUnauthorized())
        .andExpect(jsonPath("$.code").value("SIGN_IN_NEEDED"));
    assertThat(
            jdbc.sql("select count(*) from identity.api_session where token_hash = :t")
                .param("t", token.getBytes(StandardCharsets.UTF_8))
                .query(Long.class)
                .single())
        .isZero();
    mvc.perform(delete("/api/v1/sessions/current").header("Authorization", bearer))
        .andExpect(status().isNoContent());
    mvc.perform(get("/api/v1/nothing-here").header("Authorization", bearer))
        .andExpect(status().isUnauthorized());
  }

  @Test
  void refuses_a_wrong_password_over_the_api_with_401() throws Exception {
    mvc.perform(
            post("/api/v1/sessions")
                .contentType("application/json")
                .content("{\"username\":\"%s\",\"password\":\"x\"}".formatted(username)))
        .andExpect(status().isUnauthorized())
        .andExpect(jsonPath("$.code").value("SIGN_IN_FAILED"));
  }

  @Test
  void counts_a_role_on_its_days_only() {
    var name = TestAccounts.newName();
    var day = LocalDate.of(2026, 3, 10);
    openAccount.handle(
        TestAccounts.system(),
        TestAccounts.account(name, province, new NewGrant(Role.LEADER, province, day, day)));
    assertThat(accounts.actor(name).orElseThrow().grants()).isEmpty();
    AdjustableClock.at(
        Instant.parse("2026-03-10T16:59:59Z"),
        () -> assertThat(accounts.actor(name).orElseThrow().holds(Role.LEADER)).isTrue());
    AdjustableClock.at(
        Instant.parse("2026-03-10T17:00:00Z"),
        () -> assertThat(accounts.actor(name).orElseThrow().grants()).isEmpty());
  }

  @Test
  void shuts_a_disabled_account_out_at_once() throws Exception {
    var session = pageSession();
    mvc.perform(get("/desk/account").cookie(session)).andExpect(status().isOk());
    var seen = administration.account(TestAccounts.system(), account).version();
    administration.setEnabled(TestAccounts.system(), account, seen, false);
    mvc.perform(get("/desk/account").cookie(session)).andExpect(status().isFound());
    assertThatThrownBy(() -> signIn.handle(username, TestAccounts.PASSWORD, address, "page"))
        .hasMessage("SIGN_IN_FAILED");
  }

  @Test
  void lets_somebody_who_must_change_the_password_do_nothing_else() throws Exception {
    var session = pageSession();
    var seen = administration.account(TestAccounts.system(), account).version();
    administration.requirePasswordChange(TestAccounts.system(), account, seen);
    mvc.perform(get("/desk/account").cookie(session))
        .andExpect(redirectedUrl("/desk/account/password"));
    mvc.perform(
            post("/desk/account/password")
                .cookie(session)
                .with(csrf())
                .param("present", TestAccounts.PASSWORD)
                .param("password", "Một câu khác dễ nhớ hơn")
                .param("again", "Một câu khác dễ nhớ hơn"))
        .andExpect(redirectedUrl("/desk/account?changed=true"));
    mvc.perform(get("/desk/account").cookie(session)).andExpect(status().isOk());
  }

  @Test
  void takes_a_password_through_a_link_once() throws Exception {
    var session = pageSession();
    var token = administration.passwordLink(TestAccounts.system(), account);
    mvc.perform(get("/desk/password/" + token)).andExpect(status().isOk());
    choosePassword.byLink(token, "Một câu khác dễ nhớ hơn", "Một câu khác dễ nhớ hơn");
    assertThatThrownBy(
            () -> choosePassword.byLink(token, "Một câu nữa dễ nhớ", "Một câu nữa dễ nhớ"))
        .hasMessage("LINK_DEAD");
    mvc.perform(get("/desk/account").cookie(session)).andExpect(status().isFound());
    assertThat(signIn.handle(username, "Một câu khác dễ nhớ hơn", address, "page").accountId())
        .isEqualTo(account);
  }

  private Cookie pageSession() throws Exception {
    var answer =
        mvc.perform(
                post("/desk/sign-in")
                    .param("username", username)
                    .param("password", TestAccounts.PASSWORD)
                    .with(csrf()))
            .andExpect(redirectedUrl("/desk"))
            .andReturn()
            .getResponse();
    return Objects.requireNonNull(answer.getCookie(SESSION));
  }

  private void after(Duration wait, Runnable work) {
    AdjustableClock.at(clock.instant().plus(wait), work);
  }
}
