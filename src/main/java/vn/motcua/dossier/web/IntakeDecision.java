package vn.motcua.dossier.web;

import org.springframework.stereotype.Component;
import vn.motcua.dossier.handover.ReturnAtOnce;
import vn.motcua.dossier.intake.Intake;
import vn.motcua.dossier.intake.ReceiveDossier;
import vn.motcua.dossier.intake.TurnAway;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.shared.Actor;

/** What the clerk decided at the counter. */
@Component
class IntakeDecision {

  private final ReceiveDossier receive;
  private final ReturnAtOnce returnAtOnce;
  private final TurnAway turnAway;

  IntakeDecision(ReceiveDossier receive, ReturnAtOnce returnAtOnce, TurnAway turnAway) {
    this.receive = receive;
    this.returnAtOnce = returnAtOnce;
    this.turnAway = turnAway;
  }

  /**
   * @param decision {@code at-once}, {@code supplement}, {@code refuse}; anything else receives
   * @param reason words for the form of a supplement request or refusal
   */
  Dossier perform(Actor actor, Intake intake, String decision, String key, String reason) {
    return switch (decision) {
      case "at-once" -> returnAtOnce.handle(actor, intake, key);
      case "supplement" -> turnAway.forSupplement(actor, intake, key, reason);
      case "refuse" -> turnAway.refused(actor, intake, key, reason);
      default -> receive.handle(actor, intake, key);
    };
  }
}
