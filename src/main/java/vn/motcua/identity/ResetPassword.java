package vn.motcua.identity;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.audit.AuditTrail;
import vn.motcua.identity.AccountQueries.AccountRow;
import vn.motcua.platform.mail.MailServer;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Finding;
import vn.motcua.shared.Refused;
import vn.motcua.shared.SubjectRef;
import vn.motcua.shared.Unavailable;
import vn.motcua.shared.Vietnam;

/**
 * Sends somebody who forgot the password a link to choose another. The asker learns nothing about
 * the account, neither by the answer nor by how long it takes: what differs is done afterwards.
 */
@Component
public class ResetPassword implements DisposableBean {

  private static final Logger LOG = LoggerFactory.getLogger(ResetPassword.class);
  private static final Actor NOBODY = new Actor(0, "-", "", 0, "/", null, List.of());
  private static final SubjectRef UNKNOWN_NAME = new SubjectRef("sign-in", "unknown-name");

  private final AccountQueries queries;
  private final StoredAccounts accounts;
  private final OneTimeLinks links;
  private final SignInAttempts attempts;
  private final MailServer mail;
  private final MessageSource words;
  private final AuditTrail audit;
  private final TransactionTemplate transaction;
  private final String publicAddress;
  private final Duration life;

  /** Two letters at a time; what does not fit is dropped, the person asks again. */
  private final ThreadPoolExecutor afterwards =
      new ThreadPoolExecutor(
          2,
          2,
          0,
          TimeUnit.SECONDS,
          new ArrayBlockingQueue<>(200),
          Thread.ofVirtual().name("password-mail-", 0).factory(),
          new ThreadPoolExecutor.DiscardPolicy());

  ResetPassword(
      AccountQueries queries,
      StoredAccounts accounts,
      OneTimeLinks links,
      SignInAttempts attempts,
      MailServer mail,
      MessageSource words,
      AuditTrail audit,
      TransactionTemplate transaction,
      @Value("${motcua.public-address}") String publicAddress,
      @Value("${motcua.reset-link-minutes}") int minutes) {
    this.queries = queries;
    this.accounts = accounts;
    this.links = links;
    this.attempts = attempts;
    this.mail = mail;
    this.words = words;
    this.audit = audit;
    this.transaction = transaction;
    this.publicAddress = publicAddress.replaceFirst("/+$", "");
    this.life = Duration.ofMinutes(minutes);
  }

  /**
   * Whether letters can be sent. The link names the configured address, never the one a request
   * claims to have come to: else a stranger could have links sent that lead elsewhere.
   */
  public boolean isPossible() {
    return mail.isNamed() && !publicAddress.isEmpty();
  }

  /** How long a link works. */
  public long minutes() {
    return life.toMinutes();
  }

  /**
   * Takes the wish down; refused when this name, known or not, or this address asked too often.
   *
   * @param address network address of the asker
   */
  public void handle(String username, String address) {
    if (!isPossible()) {
      throw new Refused(IdentityRefusal.MAIL_NOT_SET_UP);
    }
    var name = Usernames.normalise(username);
    if (name.isEmpty()) {
      throw new Refused(List.of(Finding.of("username", IdentityRefusal.NAME_MISSING)));
    }
    attempts
        .begin(Secret.hash("reset name " + name), BackOff.OF_RESET)
        .ifPresent(ResetPassword::refuseFor);
    attempts
        .begin(Secret.hash("reset address " + address), BackOff.OF_ADDRESS)
        .ifPresent(ResetPassword::refuseFor);
    afterwards.execute(() -> answer(name));
  }

  private void answer(String name) {
    var account = queries.active(name);
    var letter = transaction.execute(status -> prepare(account));
    if (letter == null || letter.isEmpty()) {
      return;
    }
    var ready = letter.get();
    try {
      mail.send(ready.to(), say("password.mail.subject"), ready.text());
    } catch (Unavailable notTaken) {
      LOG.warn("The mail server did not take a letter with a link for a new password");
      transaction.executeWithoutResult(status -> record(ready.person(), "password-reset-not-sent"));
    }
  }

  private Optional<Letter> prepare(Optional<AccountRow> account) {
    var person = account.map(accounts::actor).orElse(NOBODY);
    record(person, "password-reset-asked");
    return account
        .flatMap(found -> queries.email(found.id()))
        .map(
            email ->
                new Letter(
                    person,
                    email,
                    say(
                        "password.mail.text",
                        person.fullName(),
                        person.username(),
                        publicAddress
                            + "/desk/password/"
                            + links.addForReset(person.accountId(), life),
                        minutes())));
  }

  private record Letter(Actor person, String to, String text) {}

  private String say(String key, Object... arguments) {
    return words.getMessage(key, arguments, Vietnam.LOCALE);
  }

  private void record(Actor person, String action) {
    var subject =
        person.accountId() == 0
            ? UNKNOWN_NAME
            : new SubjectRef("account", Long.toString(person.accountId()));
    audit.append(person, subject, action, Map.of());
  }

  private static void refuseFor(Duration wait) {
    throw new Refused(IdentityRefusal.RESET_BLOCKED, SignIn.minutes(wait));
  }

  /** Letters under way are sent before the system stops. */
  @Override
  public void destroy() throws InterruptedException {
    afterwards.shutdown();
    if (!afterwards.awaitTermination(15, TimeUnit.SECONDS)) {
      afterwards.shutdownNow();
    }
  }
}
