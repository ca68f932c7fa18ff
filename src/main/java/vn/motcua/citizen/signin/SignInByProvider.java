package vn.motcua.citizen.signin;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.AuditTrail;
import vn.motcua.citizen.Citizen;
import vn.motcua.citizen.CitizenRefusal;
import vn.motcua.citizen.Proof;
import vn.motcua.citizen.store.CitizenStore;
import vn.motcua.notification.Language;
import vn.motcua.platform.UseCase;
import vn.motcua.platform.web.security.PageSessions;
import vn.motcua.shared.EmailAddress;
import vn.motcua.shared.Mobile;
import vn.motcua.shared.PersonName;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Text;

/** Signs somebody in whom a provider of electronic identities vouches for. */
@UseCase
public class SignInByProvider {

  private final CitizenStore store;
  private final PageSessions sessions;
  private final AuditTrail audit;
  private final Clock clock;

  SignInByProvider(CitizenStore store, PageSessions sessions, AuditTrail audit, Clock clock) {
    this.store = store;
    this.sessions = sessions;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * What a provider says of somebody, its signature checked. Empty text = not said.
   *
   * @param subject the provider's own name of the person
   * @param phone only one the provider has proven
   */
  public record Vouched(
      String issuer,
      String subject,
      String identityNumber,
      String fullName,
      @Nullable LocalDate birthDate,
      String phone,
      String email,
      String address) {}

  /**
   * The account of the person, opened at the first time. An account that somebody else's telephone
   * opened under this number is closed: the number is now proven to be another's.
   */
  @Transactional
  public Citizen handle(Vouched vouched, Language language) {
    var number = Text.number(vouched.identityNumber());
    if (!number.matches("\\d{12}") || Text.clean(vouched.fullName()).isEmpty()) {
      throw new Refused(CitizenRefusal.PROVIDER_WITHOUT_NUMBER);
    }
    var linked = store.linked(vouched.issuer(), vouched.subject()).flatMap(store::find);
    if (linked.filter(citizen -> !citizen.identityNumber().equals(number)).isPresent()) {
      throw new Refused(CitizenRefusal.PROVIDER_OTHER_PERSON);
    }
    var citizen = linked.orElseGet(() -> own(number, vouched, language));
    store.link(vouched.issuer(), vouched.subject(), citizen.id(), clock.instant());
    audit.append(citizen.actor(), citizen.subject(), "citizen-signed-in", Map.of("by", "PROVIDER"));
    return citizen;
  }

  private Citizen own(String number, Vouched vouched, Language language) {
    var phone = Mobile.number(vouched.phone()).orElse("");
    return store
        .byIdentity(number)
        .flatMap(known -> known.isProven() ? Optional.of(known) : claimed(known, phone))
        .orElseGet(() -> open(number, vouched, phone, language));
  }

  /** Declared from the telephone the provider knows too: the same person, proven now. */
  private Optional<Citizen> claimed(Citizen declared, String phone) {
    var now = clock.instant();
    if (!phone.isEmpty() && phone.equals(declared.phone())) {
      store.prove(declared, Proof.PROVIDER, now);
      audit.append(
          declared.actor(), declared.subject(), "citizen-proven", Map.of("by", "PROVIDER"));
      return store.find(declared.id());
    }
    store.close(declared, now);
    sessions.endAllOfCitizen(declared.id());
    audit.append(
        declared.actor(), declared.subject(), "citizen-closed", Map.of("why", "NUMBER_OF_ANOTHER"));
    return Optional.empty();
  }

  private Citizen open(String number, Vouched vouched, String phone, Language language) {
    var email = Text.clean(vouched.email());
    var fresh =
        new Citizen(
            0,
            number,
            cut(vouched.fullName(), PersonName.LONGEST),
            vouched.birthDate(),
            phone,
            EmailAddress.isOne(email) ? email : "",
            cut(vouched.address(), PersonCheck.LONGEST_TEXT),
            "",
            language,
            Proof.PROVIDER,
            1);
    // opened by another browser at this moment: that one
    var citizen =
        store
            .open(fresh, clock.instant())
            .flatMap(store::find)
            .or(() -> store.byIdentity(number))
            .orElseThrow();
    audit.append(
        citizen.actor(), citizen.subject(), "citizen-opened", Map.of("proof", citizen.proof()));
    return citizen;
  }

  private static String cut(String text, int longest) {
    var clean = Text.clean(text);
    return clean.substring(0, Math.min(clean.length(), longest));
  }
}
