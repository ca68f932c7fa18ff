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
import java.util.Base64;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.Session;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.testing.UseCaseTest;

/** What signing in opens: sessions of browsers and programs, and what ends them. */
@UseCaseTest
class SessionTest {

  /** Without a web server the cookie keeps its library's name; a journey sees the real one. */
  private static final String SESSION = "SESSION";

  @Autowired ApplicationContext context;
  @Autowired MockMvc mvc;
  @Autowired SignIn signIn;
  @Autowired StoredAccounts accounts;
  @Autowired Administration administration;
  @Autowired ChoosePassword choosePassword;
  @Autowired JdbcClient jdbc;
  @Autowired JdbcTemplate template;
  @Autowired TransactionTemplate transaction;

  private TestAccounts.Clerk clerk;

  @BeforeEach
  void open() {
    clerk = TestAccounts.clerk(context);
  }

  @Test
  void opens_a_session_kept_in_the_database_and_ends_it() throws Exception {
    var session = pageSession();
    mvc.perform(get("/desk/account").cookie(session))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString(clerk.username())));

    var id = new String(Base64.getDecoder().decode(session.getValue()), StandardCharsets.UTF_8);
    var otherNode = new JdbcIndexedSessionRepository(template, transaction);
    otherNode.setTableName("platform.spring_session");
    Session read = Objects.requireNonNull(otherNode.findById(id));
    assertThat(read.<Long>getAttribute("account")).isEqualTo(clerk.id());

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
                    .param("username", clerk.username())
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
                .param("username", clerk.username())
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
                  .param("username", clerk.username())
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
  void opens_and_closes_sessions_of_the_api() throws Exception {
    var answer =
        mvc.perform(
                post("/api/v1/sessions")
                    .contentType("application/json")
                    .content(
                        "{\"username\":\"%s\",\"password\":\"%s\"}"
                            .formatted(clerk.username(), TestAccounts.PASSWORD)))
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
                .content("{\"username\":\"%s\",\"password\":\"x\"}".formatted(clerk.username())))
        .andExpect(status().isUnauthorized())
        .andExpect(jsonPath("$.code").value("SIGN_IN_FAILED"));
  }

  @Test
  void shuts_a_disabled_account_out_at_once() throws Exception {
    var session = pageSession();
    mvc.perform(get("/desk/account").cookie(session)).andExpect(status().isOk());
    var seen = administration.account(TestAccounts.system(), clerk.id()).version();
    administration.setEnabled(TestAccounts.system(), clerk.id(), seen, false);
    mvc.perform(get("/desk/account").cookie(session)).andExpect(status().isFound());
    assertThatThrownBy(
            () -> signIn.handle(clerk.username(), TestAccounts.PASSWORD, clerk.address(), "page"))
        .hasMessage("SIGN_IN_FAILED");
  }

  @Test
  void lets_somebody_who_must_change_the_password_do_nothing_else() throws Exception {
    var session = pageSession();
    var seen = administration.account(TestAccounts.system(), clerk.id()).version();
    administration.requirePasswordChange(TestAccounts.system(), clerk.id(), seen);
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
    var token = administration.passwordLink(TestAccounts.system(), clerk.id());
    mvc.perform(get("/desk/password/" + token)).andExpect(status().isOk());
    choosePassword.byLink(token, "Một câu khác dễ nhớ hơn", "Một câu khác dễ nhớ hơn");
    assertThatThrownBy(
            () -> choosePassword.byLink(token, "Một câu nữa dễ nhớ", "Một câu nữa dễ nhớ"))
        .hasMessage("LINK_DEAD");
    mvc.perform(get("/desk/account").cookie(session)).andExpect(status().isFound());
    assertThat(
            signIn
                .handle(clerk.username(), "Một câu khác dễ nhớ hơn", clerk.address(), "page")
                .accountId())
        .isEqualTo(clerk.id());
  }

  private Cookie pageSession() throws Exception {
    var answer =
        mvc.perform(
                post("/desk/sign-in")
                    .param("username", clerk.username())
                    .param("password", TestAccounts.PASSWORD)
                    .with(csrf()))
            .andExpect(redirectedUrl("/desk"))
            .andReturn()
            .getResponse();
    return Objects.requireNonNull(answer.getCookie(SESSION));
  }
}
