package vn.motcua.fee.rule;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.AuditTrail;
import vn.motcua.fee.store.Entering;
import vn.motcua.fee.store.RuleStore;
import vn.motcua.platform.UseCase;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Finding;
import vn.motcua.shared.Refused;
import vn.motcua.shared.SubjectRef;
import vn.motcua.shared.Vietnam;

/**
 * Enters what an item of a procedure costs by a resolution, for the actor's agency and all below.
 * Nothing entered is ever changed: it ends, and another begins.
 */
@UseCase
public class EnterFeeRule {

  private final RuleReading reading;
  private final RoomForRules room;
  private final RuleStore store;
  private final AuditTrail audit;
  private final Clock clock;

  EnterFeeRule(
      RuleReading reading, RoomForRules room, RuleStore store, AuditTrail audit, Clock clock) {
    this.reading = reading;
    this.room = room;
    this.store = store;
    this.audit = audit;
    this.clock = clock;
  }

  /** The id of the rule. */
  @Transactional
  public long handle(Actor actor, TypedRule typed) {
    var scope = Scopes.of(actor);
    var today = Vietnam.date(clock.instant());
    var findings = new ArrayList<Finding>();
    var rule = reading.read(typed, scope, today, findings);
    var link = typed.ground().readLink(findings);
    room.check(rule, store.lockedRules(rule.procedureCode(), scope), today, findings);
    if (!findings.isEmpty()) {
      throw new Refused(findings);
    }
    var id = store.enter(new Entering(actor, clock.instant()), rule, link);
    audit.append(
        actor,
        new SubjectRef("fee-rule", Long.toString(id)),
        "fee-rule-entered",
        Map.of(
            "procedure", rule.procedureCode(),
            "item", rule.item(),
            "validFrom", rule.from(),
            "ground", rule.ground()));
    return id;
  }
}
