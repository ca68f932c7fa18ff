package vn.motcua.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.audit.AuditTrail;
import vn.motcua.platform.time.AdjustableClock;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Role;
import vn.motcua.testing.UseCaseTest;

@UseCaseTest
class SignInTest {

  @Autowired ApplicationContext context;
  @Autowired OpenAccount openAccount;
  @Autowired SignIn signIn;
  @Autowired AccountQueries queries;
  @Autowired StoredAccounts accounts;
  @Autowired SignInAttempts attempts;
  @Autowired Preparation preparation;
  @Autowired AuditTrail audit;
  @Autowired ChoosePassword choosePassword;
  @Autowired TransactionTemplate transaction;
  @Autowired Clock clock;

  private TestAccounts.Clerk clerk;

  @BeforeEach
  void open() {
    clerk = TestAccounts.clerk(context);
  }

  @Test
  void lets_in_with_name_and_password_in_any_case_of_the_name() {
    var actor =
        signIn.handle(
            " " + clerk.username().toUpperCase(Locale.ROOT),
            TestAccounts.PASSWORD,
            clerk.address(),
            "page");
    assertThat(actor.accountId()).isEqualTo(clerk.id());
    assertThat(actor.holds(Role.RECEPTION)).isTrue();
  }

  @Test
  void treats_a_known_and_an_unknown_name_alike_up_to_the_block() {
    var unknown = TestAccounts.newName();
    for (var name : new String[] {clerk.username(), unknown}) {
      for (var i = 0; i < 5; i++) {
        assertThatThrownBy(() -> signIn.handle(name, "wrong", clerk.address(), "page"))
            .isInstanceOf(Refused.class)
            .hasMessage("SIGN_IN_FAILED");
      }
      assertThatThrownBy(() -> signIn.handle(name, TestAccounts.PASSWORD, clerk.address(), "page"))
          .hasMessage("SIGN_IN_BLOCKED");
    }
  }

  @Test
  void a_real_system_never_says_that_accounts_are_still_to_come() {
    AvailabilityChangeEvent.publish(context, ReadinessState.REFUSING_TRAFFIC);
    assertThatThrownBy(
            () -> signIn.handle(TestAccounts.newName(), "wrong", clerk.address(), "page"))
        .hasMessage("SIGN_IN_FAILED");
    AvailabilityChangeEvent.publish(context, ReadinessState.ACCEPTING_TRAFFIC);
  }

  @Test
  void blocks_for_a_time_that_doubles_and_forgets_after_a_success() {
    for (var i = 0; i < 5; i++) {
      assertThatThrownBy(() -> signIn.handle(clerk.username(), "wrong", clerk.address(), "page"))
          .hasMessage("SIGN_IN_FAILED");
    }
    after(
        Duration.ofSeconds(31),
        () ->
            assertThatThrownBy(
                    () -> signIn.handle(clerk.username(), "wrong", clerk.address(), "page"))
                .hasMessage("SIGN_IN_FAILED"));
    after(
        Duration.ofSeconds(62),
        () ->
            assertThatThrownBy(
                    () ->
                        signIn.handle(
                            clerk.username(), TestAccounts.PASSWORD, clerk.address(), "page"))
                .hasMessage("SIGN_IN_BLOCKED"));
    after(
        Duration.ofSeconds(95),
        () -> signIn.handle(clerk.username(), TestAccounts.PASSWORD, clerk.address(), "page"));
    after(
        Duration.ofSeconds(96),
        () ->
            assertThatThrownBy(
                    () -> signIn.handle(clerk.username(), "wrong", clerk.address(), "page"))
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
      assertThatThrownBy(() -> signIn.handle(name, "wrong", clerk.address(), "page"))
          .hasMessage("SIGN_IN_FAILED");
    }
    assertThatThrownBy(
            () -> signIn.handle(clerk.username(), TestAccounts.PASSWORD, clerk.address(), "page"))
        .hasMessage("SIGN_IN_BLOCKED");
    assertThat(
            signIn
                .handle(clerk.username(), TestAccounts.PASSWORD, clerk.address() + "2", "page")
                .accountId())
        .isEqualTo(clerk.id());
  }

  @Test
  void does_the_same_work_without_an_account() {
    var encoder = new WatchedEncoder();
    var watched =
        new SignIn(
            queries, accounts, attempts, new Passwords(encoder), preparation, audit, transaction);
    for (var name : new String[] {clerk.username(), TestAccounts.newName()}) {
      assertThatThrownBy(() -> watched.handle(name, "wrong", clerk.address(), "page"))
          .hasMessage("SIGN_IN_FAILED");
    }
    assertThat(encoder.compared()).hasSize(2).doesNotHaveDuplicates();
    assertThat(encoder.compared().stream().map(WatchedEncoder::cost).distinct())
        .containsExactly("$argon2id$v=19$m=19456,t=2,p=1");
  }

  @Test
  void counts_wrong_tries_of_whoever_changes_the_own_password() {
    var actor = accounts.actor(clerk.username()).orElseThrow();
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
    assertThatThrownBy(
            () -> signIn.handle(clerk.username(), TestAccounts.PASSWORD, "192.0.2.9", "page"))
        .hasMessage(IdentityRefusal.SIGN_IN_BLOCKED.name());
  }

  @Test
  void counts_a_role_on_its_days_only() {
    var name = TestAccounts.newName();
    var day = LocalDate.of(2026, 3, 10);
    openAccount.handle(
        TestAccounts.system(),
        TestAccounts.account(
            name, clerk.province(), new NewGrant(Role.LEADER, clerk.province(), day, day)));
    assertThat(accounts.actor(name).orElseThrow().grants()).isEmpty();
    AdjustableClock.at(
        Instant.parse("2026-03-10T16:59:59Z"),
        () -> assertThat(accounts.actor(name).orElseThrow().holds(Role.LEADER)).isTrue());
    AdjustableClock.at(
        Instant.parse("2026-03-10T17:00:00Z"),
        () -> assertThat(accounts.actor(name).orElseThrow().grants()).isEmpty());
  }

  private void after(Duration wait, Runnable work) {
    AdjustableClock.at(clock.instant().plus(wait), work);
  }
}
