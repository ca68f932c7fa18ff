package vn.motcua.citizen;

import java.util.ArrayList;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.AuditTrail;
import vn.motcua.citizen.signin.PersonCheck;
import vn.motcua.citizen.store.CitizenStore;
import vn.motcua.notification.Language;
import vn.motcua.platform.UseCase;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Text;

/** Changes what people say of themselves; number and name stay as they were proven or opened. */
@UseCase
public class ChangeAccount {

  private final CitizenStore store;
  private final AuditTrail audit;

  ChangeAccount(CitizenStore store, AuditTrail audit) {
    this.store = store;
    this.audit = audit;
  }

  /** As typed. */
  public record Typed(String email, String address, String ethnicGroup, Language language) {}

  /**
   * @param seenVersion of the account when the form was opened
   */
  @Transactional
  public void handle(Citizen citizen, long seenVersion, Typed typed) {
    var email = Text.clean(typed.email());
    var address = Text.clean(typed.address());
    var group = Text.clean(typed.ethnicGroup());
    var findings = new ArrayList<>(PersonCheck.of(citizen.fullName(), email));
    findings.addAll(PersonCheck.length("address", address));
    findings.addAll(PersonCheck.length("ethnicGroup", group));
    if (!findings.isEmpty()) {
      throw new Refused(findings);
    }
    store.change(
        new Citizen(
            citizen.id(),
            citizen.identityNumber(),
            citizen.fullName(),
            citizen.birthDate(),
            citizen.phone(),
            email,
            address,
            group,
            typed.language(),
            citizen.proof(),
            seenVersion));
    audit.append(citizen.actor(), citizen.subject(), "citizen-changed", Map.of());
  }
}
