package vn.motcua.audit;

import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.platform.web.failure.DeniedAttempt;
import vn.motcua.shared.SubjectRef;

/** Records what somebody tried and may not do, on the chain of the account. */
@Component
class DeniedAttempts {

  private final AuditTrail audit;

  DeniedAttempts(AuditTrail audit) {
    this.audit = audit;
  }

  @EventListener
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public void on(DeniedAttempt attempt) {
    var actor = attempt.actor();
    audit.append(
        actor,
        new SubjectRef("account", Long.toString(actor.accountId())),
        "access-denied",
        Map.of(
            "permission", attempt.permission().key(),
            "method", attempt.method(),
            "path", attempt.path()));
  }
}
