package vn.motcua.fee.rule;

import static vn.motcua.fee.FeeRefusal.FEE_OVER_ALREADY;

import java.time.Clock;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.AuditTrail;
import vn.motcua.fee.model.Exemption;
import vn.motcua.fee.store.Entering;
import vn.motcua.fee.store.ExemptionStore;
import vn.motcua.fee.store.LaidDown;
import vn.motcua.platform.UseCase;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Refused;
import vn.motcua.shared.SubjectRef;
import vn.motcua.shared.Vietnam;

/** Ends an exemption from a day on; before its first day it is withdrawn and never held. */
@UseCase
public class EndExemption {

  private static final String ENDED = "fee-exemption-ended";
  private static final String WITHDRAWN = "fee-exemption-withdrawn";

  private final ExemptionStore store;
  private final AuditTrail audit;
  private final Clock clock;

  EndExemption(ExemptionStore store, AuditTrail audit, Clock clock) {
    this.store = store;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * @param typed first day on which it does not hold, today at the earliest
   */
  @Transactional
  public void handle(Actor actor, long id, String typed, String reason) {
    var exemption = own(actor, id);
    var what = exemption.what();
    var today = Vietnam.date(clock.instant());
    var end = TypedEnd.read(typed, reason, today).of(what.from(), what.to(), exemption.end());
    if (!store.end(new Entering(actor, clock.instant()), exemption, end)) {
      throw new Refused(FEE_OVER_ALREADY);
    }
    audit.append(
        actor,
        new SubjectRef("fee-exemption", Long.toString(id)),
        end.withdrawn() ? WITHDRAWN : ENDED,
        Map.of("name", what.name(), "reason", end.reason()));
  }

  /** An exemption the actor laid down or might have. */
  @Transactional(readOnly = true)
  public LaidDown<Exemption> own(Actor actor, long id) {
    var scope = Scopes.of(actor);
    return store
        .find(id)
        .filter(one -> one.what().scope().equals(scope))
        .orElseThrow(() -> new NotVisible("exemption " + id));
  }
}
