package vn.motcua.citizen;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.citizen.store.CodeStore;
import vn.motcua.citizen.store.CodeStore.Kept;
import vn.motcua.identity.BackOff;
import vn.motcua.identity.SignInAttempts;
import vn.motcua.notification.Channel;
import vn.motcua.notification.Language;
import vn.motcua.notification.MessageKind;
import vn.motcua.notification.Messages;
import vn.motcua.notification.NewMessage;
import vn.motcua.notification.Recipient;
import vn.motcua.shared.Finding;
import vn.motcua.shared.Mobile;
import vn.motcua.shared.Refused;
import vn.motcua.shared.SubjectRef;

/**
 * Codes of six digits sent to a telephone: good once, for five minutes and five tries. Nobody is
 * told whether the telephone is known here.
 */
@Component
public class OneTimeCodes {

  /** How long a code is good. */
  public static final Duration LIFE = Duration.ofMinutes(5);

  static final int TRIES = 5;

  private static final int CODES = 1_000_000;

  /** Each costs an SMS and somebody's peace: three, then 1, 2, 4 … 60 minutes between. */
  private static final BackOff OF_PHONE =
      new BackOff(4, Duration.ofMinutes(1), Duration.ofHours(1), Duration.ofHours(24));

  private final CodeStore store;
  private final SignInAttempts attempts;
  private final Messages messages;
  private final TransactionTemplate transaction;
  private final Clock clock;
  private final boolean demonstration;
  private final SecureRandom random = new SecureRandom();

  OneTimeCodes(
      CodeStore store,
      SignInAttempts attempts,
      Messages messages,
      TransactionTemplate transaction,
      Clock clock,
      @Value("${motcua.demonstration}") boolean demonstration) {
    this.store = store;
    this.attempts = attempts;
    this.messages = messages;
    this.transaction = transaction;
    this.clock = clock;
    this.demonstration = demonstration;
  }

  /**
   * A code on its way.
   *
   * @param id by which it is checked; a stranger who knows it still needs the code
   * @param phone with its country
   * @param shown the code itself, where a demonstration shows what it cannot send; else empty
   */
  public record Sent(UUID id, String phone, String shown) {}

  /**
   * A telephone that was proven.
   *
   * @param about as it was sent
   */
  public record Checked(String phone, String about) {}

  /** Whether codes reach anybody. */
  public boolean arePossible() {
    return demonstration || messages.goOutBy(Channel.SMS);
  }

  /**
   * Sends one, and waits for nothing.
   *
   * @param about what it is good for besides its purpose; answered when it is checked
   * @param address of the network from which it was asked for
   */
  public Sent send(
      String typedPhone, CodePurpose purpose, String about, Language language, String address) {
    return send(
        typedPhone,
        purpose,
        about,
        address,
        code ->
            new Said(
                CitizenMessages.CODE,
                language,
                Map.of(
                    "code",
                    code,
                    "use",
                    new DefaultMessageSourceResolvable(purpose.messageKey()))));
  }

  /**
   * Asks somebody by their own telephone whether they want to be helped, as {@link #send} does; the
   * code is good for {@link CodePurpose#HELP}.
   *
   * @param helper name and team of whoever wants to help
   */
  public Sent ask(
      String typedPhone, String helper, String about, Language language, String address) {
    return send(
        typedPhone,
        CodePurpose.HELP,
        about,
        address,
        code -> new Said(CitizenMessages.HELP, language, Map.of("code", code, "helper", helper)));
  }

  private Sent send(
      String typedPhone,
      CodePurpose purpose,
      String about,
      String address,
      Function<String, Said> words) {
    var phone =
        Mobile.number(typedPhone)
            .orElseThrow(
                () -> new Refused(List.of(Finding.of("phone", CitizenRefusal.CITIZEN_PHONE))));
    if (!arePossible()) {
      throw new Refused(CitizenRefusal.CODE_NOT_SENT_HERE);
    }
    slow(sentTo(phone), OF_PHONE);
    slow(SignInAttempts.key("code from " + address), BackOff.OF_ADDRESS);
    var id = UUID.randomUUID();
    var code = String.format("%06d", random.nextInt(CODES));
    var salt = new byte[16];
    random.nextBytes(salt);
    var now = clock.instant();
    transaction.executeWithoutResult(
        status -> {
          store.add(
              id,
              purpose.name(),
              new Kept(phone, about, salt, hash(salt, code)),
              TRIES,
              now.plus(LIFE),
              now);
          messages.handOver(message(id, phone, words.apply(code), now));
        });
    return new Sent(id, phone, demonstration ? code : "");
  }

  /** Uses the code up; refused when it is wrong, too old or was tried too often. */
  public Checked check(UUID id, String typed, CodePurpose purpose) {
    var now = clock.instant();
    // a wrong try counts although it is refused
    var kept = transaction.execute(status -> store.tryOne(id, purpose.name(), now));
    return Optional.ofNullable(kept)
        .flatMap(found -> found)
        .filter(found -> MessageDigest.isEqual(found.hash(), hash(found.salt(), typed.strip())))
        .filter(found -> store.use(id))
        .map(this::checked)
        .orElseThrow(() -> new Refused(List.of(Finding.of("code", CitizenRefusal.CODE_WRONG))));
  }

  private Checked checked(Kept kept) {
    attempts.forget(sentTo(kept.phone()));
    return new Checked(kept.phone(), kept.about());
  }

  private void slow(byte[] key, BackOff backOff) {
    attempts
        .begin(key, backOff)
        .ifPresent(
            wait -> {
              throw new Refused(CitizenRefusal.CODE_TOO_OFTEN, wait.plusSeconds(59).toMinutes());
            });
  }

  private static byte[] sentTo(String phone) {
    return SignInAttempts.key("code to " + phone);
  }

  /** What is told with a code. */
  private record Said(MessageKind kind, Language language, Map<String, Object> values) {}

  private static NewMessage message(UUID id, String phone, Said said, Instant now) {
    return new NewMessage(
        said.kind(),
        new Recipient("", "", "", phone, said.language()),
        said.values(),
        new SubjectRef(Citizen.SUBJECT, "code"),
        "citizen-code/" + id,
        0,
        "/",
        null,
        now.plus(LIFE));
  }

  private static byte[] hash(byte[] salt, String code) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      digest.update(salt);
      return digest.digest(code.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
