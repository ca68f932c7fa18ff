package vn.motcua.dossier.web;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.handover.ReturnAtOnce;
import vn.motcua.dossier.intake.Intake;
import vn.motcua.dossier.intake.ReceiveDossier;
import vn.motcua.dossier.intake.TurnAway;
import vn.motcua.dossier.interlinked.InterlinkedGroups;
import vn.motcua.dossier.interlinked.ReceiveGroup;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.shared.Actor;

/** What the clerk decided at the counter. */
@Component
class IntakeDecision {

  private final ReceiveDossier receive;
  private final ReturnAtOnce returnAtOnce;
  private final TurnAway turnAway;
  private final ReceiveGroup receiveGroup;
  private final InterlinkedGroups groups;

  IntakeDecision(
      ReceiveDossier receive,
      ReturnAtOnce returnAtOnce,
      TurnAway turnAway,
      ReceiveGroup receiveGroup,
      InterlinkedGroups groups) {
    this.receive = receive;
    this.returnAtOnce = returnAtOnce;
    this.turnAway = turnAway;
    this.receiveGroup = receiveGroup;
    this.groups = groups;
  }

  /**
   * @param wanted optional parts, of an interlinked group
   * @param decision {@code at-once}, {@code supplement}, {@code refuse}; anything else receives
   * @param reason words for the form of a supplement request or refusal
   */
  Dossier perform(
      Actor actor, Intake intake, Set<String> wanted, String decision, String key, String reason) {
    if (groups.isGroup(intake.procedure())) {
      return receiveGroup.handle(actor, intake, wanted, key);
    }
    return switch (decision) {
      case "at-once" -> returnAtOnce.handle(actor, intake, key);
      case "supplement" -> turnAway.forSupplement(actor, intake, key, reason);
      case "refuse" -> turnAway.refused(actor, intake, key, reason);
      default -> receive.handle(actor, intake, key);
    };
  }
}
