package vn.motcua.citizen.signin;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.AuditTrail;
import vn.motcua.citizen.Citizen;
import vn.motcua.citizen.CitizenRefusal;
import vn.motcua.citizen.Proof;
import vn.motcua.citizen.store.CitizenStore;
import vn.motcua.notification.Language;
import vn.motcua.platform.UseCase;
import vn.motcua.shared.Finding;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Text;
import vn.motcua.shared.TypedDate;
import vn.motcua.shared.Vietnam;

/**
 * Opens an account for whoever holds a telephone. The number typed is believed by nobody until a
 * provider or an official has seen to it.
 */
@UseCase
public class OpenAccount {

  private final CitizenStore store;
  private final AuditTrail audit;
  private final Clock clock;

  OpenAccount(CitizenStore store, AuditTrail audit, Clock clock) {
    this.store = store;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * What somebody says of themselves, as typed.
   *
   * @param birthDate day first; may be empty
   * @param consent to keeping these data for handling their dossiers (Luật 91/2025)
   */
  public record Typed(
      String identityNumber, String fullName, String birthDate, String email, boolean consent) {}

  /**
   * @param phone proven just now, with its country
   */
  @Transactional
  public Citizen handle(Typed typed, String phone, Language language) {
    var number = Text.number(typed.identityNumber());
    var name = Text.clean(typed.fullName());
    var email = Text.clean(typed.email());
    var born = birthDate(typed.birthDate());
    var findings = findings(number, name, email, typed, born);
    if (!findings.isEmpty()) {
      throw new Refused(findings);
    }
    var fresh =
        new Citizen(0, number, name, born, phone, email, "", "", language, Proof.DECLARED, 1);
    var id =
        store
            .open(fresh, clock.instant())
            .orElseThrow(
                () ->
                    new Refused(
                        List.of(Finding.of("identityNumber", CitizenRefusal.CITIZEN_HAS_ACCOUNT))));
    var citizen = store.find(id).orElseThrow();
    audit.append(
        citizen.actor(), citizen.subject(), "citizen-opened", Map.of("proof", citizen.proof()));
    return citizen;
  }

  private static @Nullable LocalDate birthDate(String typed) {
    return TypedDate.read(typed).orElse(null);
  }

  private List<Finding> findings(
      String number, String name, String email, Typed typed, @Nullable LocalDate born) {
    var findings = new ArrayList<>(PersonCheck.of(name, email));
    if (!number.matches("\\d{12}")) {
      findings.addFirst(Finding.of("identityNumber", CitizenRefusal.CITIZEN_IDENTITY_NUMBER));
    }
    var unreadable = born == null && !typed.birthDate().isBlank();
    if (unreadable || born != null && born.isAfter(Vietnam.date(clock.instant()))) {
      findings.add(Finding.of("birthDate", CitizenRefusal.CITIZEN_BIRTH_DATE));
    }
    if (!typed.consent()) {
      findings.add(Finding.of("consent", CitizenRefusal.CITIZEN_CONSENT_MISSING));
    }
    return findings;
  }
}
