package vn.motcua.citizen;

import java.util.Map;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.AuditTrail;
import vn.motcua.citizen.store.CitizenStore;
import vn.motcua.platform.UseCase;

/** Gives an account another telephone, proven just now. */
@UseCase
public class ChangePhone {

  private final CitizenStore store;
  private final AuditTrail audit;

  ChangePhone(CitizenStore store, AuditTrail audit) {
    this.store = store;
    this.audit = audit;
  }

  /**
   * @param phone with its country, proven
   */
  @Transactional
  public void handle(Citizen citizen, String phone) {
    store.change(citizen.withPhone(phone));
    audit.append(citizen.actor(), citizen.subject(), "citizen-phone-changed", Map.of());
  }
}
