package vn.motcua.fee.rule;

import static vn.motcua.fee.FeeRefusal.FEE_OVER_ALREADY;

import java.time.Clock;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.AuditTrail;
import vn.motcua.fee.model.FeeRule;
import vn.motcua.fee.store.Entering;
import vn.motcua.fee.store.LaidDown;
import vn.motcua.fee.store.RuleStore;
import vn.motcua.platform.UseCase;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Refused;
import vn.motcua.shared.SubjectRef;
import vn.motcua.shared.Vietnam;

/** Ends a rule from a day on; before its first day it is withdrawn and never held. */
@UseCase
public class EndFeeRule {

  private static final String ENDED = "fee-rule-ended";
  private static final String WITHDRAWN = "fee-rule-withdrawn";

  private final RuleStore store;
  private final AuditTrail audit;
  private final Clock clock;

  EndFeeRule(RuleStore store, AuditTrail audit, Clock clock) {
    this.store = store;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * @param typed first day on which it does not hold, today at the earliest
   */
  @Transactional
  public void handle(Actor actor, long id, String typed, String reason) {
    var rule = own(actor, id);
    var today = Vietnam.date(clock.instant());
    var end =
        TypedEnd.read(typed, reason, today).of(rule.what().from(), rule.what().to(), rule.end());
    if (!store.end(new Entering(actor, clock.instant()), rule, end)) {
      throw new Refused(FEE_OVER_ALREADY);
    }
    audit.append(
        actor,
        new SubjectRef("fee-rule", Long.toString(id)),
        end.withdrawn() ? WITHDRAWN : ENDED,
        Map.of(
            "procedure", rule.what().procedureCode(),
            "item", rule.what().item(),
            "reason", end.reason()));
  }

  /** A rule the actor laid down or might have. */
  @Transactional(readOnly = true)
  public LaidDown<FeeRule> own(Actor actor, long id) {
    var scope = Scopes.of(actor);
    return store
        .find(id)
        .filter(one -> one.what().scope().equals(scope))
        .orElseThrow(() -> new NotVisible("fee rule " + id));
  }
}
