package vn.motcua.identity;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import vn.motcua.organisation.AgencyLevel;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.time.AdjustableClock;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Role;
import vn.motcua.testing.UseCaseTest;

/** A forgotten password, through a real SMTP server. */
@UseCaseTest
class ResetPasswordTest {

  private static final String NEW_PASSWORD = "Mưa tháng bảy gãy cành trám";
  private static final Pattern LINK = Pattern.compile("https://mc\\.test/desk/password/(\\S+)");
  private static final GreenMail MAIL = new GreenMail(ServerSetupTest.SMTP.dynamicPort());

  static {
    MAIL.start();
  }

  @DynamicPropertySource
  static void nameTheServer(DynamicPropertyRegistry registry) {
    registry.add("motcua.mail.host", () -> "127.0.0.1");
    registry.add("motcua.mail.port", () -> MAIL.getSmtp().getPort());
    registry.add("motcua.mail.security", () -> "none");
    registry.add("motcua.mail.from", () -> "motcua@mc.test");
    registry.add("motcua.public-address", () -> "https://mc.test");
  }

  @AfterAll
  static void stop() {
    MAIL.stop();
  }

  @Autowired MockMvc mvc;
  @Autowired OpenAccount openAccount;
  @Autowired Accounts accounts;
  @Autowired Administration administration;
  @Autowired ChangeEmail changeEmail;
  @Autowired ChoosePassword choosePassword;
  @Autowired SignIn signIn;
  @Autowired Organisation organisation;
  @Autowired JdbcClient jdbc;
  @Autowired Clock clock;

  private Actor person;

  @BeforeEach
  void open() throws Exception {
    MAIL.purgeEmailFromAllMailboxes();
    var province =
        organisation.search(null, AgencyLevel.PROVINCE, LocalDate.of(2026, 11, 20), 1).getFirst();
    var id =
        openAccount.handle(
            TestAccounts.system(),
            TestAccounts.account(
                TestAccounts.newName(),
                province.id(),
                TestAccounts.since2020(Role.OFFICER, province.id())));
    person = accounts.actor(id).orElseThrow();
  }

  @Test
  void a_letter_brings_a_link_that_sets_the_password_once_and_ends_all_sessions() throws Exception {
    changeEmail.handle(person, TestAccounts.PASSWORD, "hoa@xa.test");
    sessions(1);
    ask(person.username(), 200);
    var letter = letter();
    assertThat(letter.getSubject()).isEqualTo("Đặt lại mật khẩu Một Cửa");
    assertThat(letter.getAllRecipients()[0]).hasToString("hoa@xa.test");
    var token = token(letter);

    assertThat(stored(token)).as("only the hash is stored").isZero();
    choosePassword.byLink(token, NEW_PASSWORD, NEW_PASSWORD);

    assertThat(signIn.handle(person.username(), NEW_PASSWORD, "::1", "page").accountId())
        .isEqualTo(person.accountId());
    sessions(0);
    assertThat(refusal(() -> choosePassword.byLink(token, NEW_PASSWORD, NEW_PASSWORD)))
        .isEqualTo("LINK_DEAD");
    assertThat(audited("password-reset-asked")).isEqualTo(1);
    assertThat(audited("password-chosen")).isEqualTo(1);
  }

  @Test
  void a_link_dies_after_its_minutes() throws Exception {
    changeEmail.handle(person, TestAccounts.PASSWORD, "hoa@xa.test");
    ask(person.username(), 200);
    var token = token(letter());
    AdjustableClock.at(
        clock.instant().plus(Duration.ofMinutes(31)),
        () ->
            assertThat(refusal(() -> choosePassword.byLink(token, NEW_PASSWORD, NEW_PASSWORD)))
                .isEqualTo("LINK_DEAD"));
    choosePassword.byLink(token, NEW_PASSWORD, NEW_PASSWORD);
  }

  @Test
  void the_answer_is_the_same_for_a_known_name_an_unknown_one_and_one_without_address()
      throws Exception {
    var without = ask(person.username(), 200).replace(person.username(), "");
    var unknown = "khong.co." + TestAccounts.newName();
    assertThat(ask(unknown, 200).replace(unknown, "")).isEqualTo(without);
    changeEmail.handle(person, TestAccounts.PASSWORD, "hoa@xa.test");
    assertThat(ask(person.username(), 200).replace(person.username(), "")).isEqualTo(without);
    assertThat(letter()).isNotNull();
    assertThat(MAIL.getReceivedMessages()).hasSize(1);
  }

  @Test
  void whoever_asks_too_often_waits_whether_or_not_the_name_exists() throws Exception {
    for (var name : new String[] {person.username(), "khong.co." + TestAccounts.newName()}) {
      for (int i = 0; i < 3; i++) {
        ask(name, 200);
      }
      assertThat(ask(name, 429)).contains("Đã có quá nhiều yêu cầu");
    }
  }

  @Test
  void asking_leaves_the_link_of_the_administrator_alive_and_using_either_ends_both()
      throws Exception {
    changeEmail.handle(person, TestAccounts.PASSWORD, "hoa@xa.test");
    var given = administration.passwordLink(TestAccounts.system(), person.accountId());
    ask(person.username(), 200);
    var asked = token(letter());
    assertThat(choosePassword.usernameOf(given)).contains(person.username());
    choosePassword.byLink(asked, NEW_PASSWORD, NEW_PASSWORD);
    assertThat(choosePassword.usernameOf(given)).isEmpty();
  }

  @Test
  void ones_address_changes_with_the_present_password_only() {
    assertThat(refusal(() -> changeEmail.handle(person, "sai mật khẩu", "ke.gian@xa.test")))
        .isEqualTo("PASSWORD_WRONG");
    assertThat(refusal(() -> changeEmail.handle(person, TestAccounts.PASSWORD, "không phải thư")))
        .isEqualTo("EMAIL_MALFORMED");
    assertThat(changeEmail.of(person)).isEmpty();
  }

  private String ask(String name, int status) throws Exception {
    var page =
        mvc.perform(get("/desk/forgotten-password").param("lang", "vi")).andReturn().getResponse();
    assertThat(page.getStatus()).isEqualTo(200);
    MockHttpServletResponse answer =
        mvc.perform(
                post("/desk/forgotten-password")
                    .param("username", name)
                    .param("lang", "vi")
                    .with(SecurityMockMvcRequestPostProcessors.csrf().asHeader())
                    .with(
                        request -> {
                          request.setRemoteAddr("2001:db8::" + Integer.toHexString(address++));
                          return request;
                        }))
            .andReturn()
            .getResponse();
    assertThat(answer.getStatus()).isEqualTo(status);
    return answer.getContentAsString().replaceAll("nonce=\"[^\"]*\"|value=\"[^\"]*\"", "");
  }

  private int address = 1;

  private static MimeMessage letter() {
    assertThat(MAIL.waitForIncomingEmail(20_000, 1)).as("a letter came").isTrue();
    return MAIL.getReceivedMessages()[0];
  }

  private static String token(MimeMessage letter) throws Exception {
    var found = LINK.matcher(letter.getContent().toString());
    assertThat(found.find()).isTrue();
    return requireNonNull(found.group(1));
  }

  private long stored(String token) {
    return jdbc.sql(
            "select count(*) from identity.one_time_link where token_hash = convert_to(:token, 'UTF8')")
        .param("token", token)
        .query(Long.class)
        .single();
  }

  /** Opens one, or says that none is open. */
  private void sessions(int open) {
    if (open == 1) {
      jdbc.sql(
              """
              insert into identity.api_session (token_hash, account_id, created_at, expires_at)
              values (decode(md5(random()::text), 'hex'), :account, now(), now() + interval '10 years')
              """)
          .param("account", person.accountId())
          .update();
    } else {
      assertThat(
              jdbc.sql("select count(*) from identity.api_session where account_id = :account")
                  .param("account", person.accountId())
                  .query(Long.class)
                  .single())
          .isZero();
    }
  }

  private int audited(String action) {
    return jdbc.sql(
            "select count(*) from audit.entry where subject = :subject and action = :action")
        .param("subject", "account:" + person.accountId())
        .param("action", action)
        .query(Integer.class)
        .single();
  }

  private static String refusal(Runnable act) {
    return catchThrowableOfType(Refused.class, act::run).code().name();
  }
}
