package vn.motcua.citizen.signin;

import java.util.Map;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.AuditTrail;
import vn.motcua.citizen.Citizen;
import vn.motcua.citizen.store.CitizenStore;
import vn.motcua.platform.UseCase;
import vn.motcua.shared.NotVisible;

/** Signs somebody in whose telephone was proven just now. */
@UseCase
public class SignInByPhone {

  private final CitizenStore store;
  private final AuditTrail audit;

  SignInByPhone(CitizenStore store, AuditTrail audit) {
    this.store = store;
    this.audit = audit;
  }

  /**
   * @param phone proven, with its country
   * @param account one of those of this telephone; anybody else's does not exist
   */
  @Transactional
  public Citizen handle(String phone, long account) {
    var citizen =
        store.byPhone(phone).stream()
            .filter(each -> each.id() == account)
            .findFirst()
            .orElseThrow(() -> new NotVisible("citizen " + account));
    audit.append(citizen.actor(), citizen.subject(), "citizen-signed-in", Map.of("by", "PHONE"));
    return citizen;
  }
}
