package vn.motcua.desk.worklist;

import static vn.motcua.platform.web.Words.t;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierActions;
import vn.motcua.platform.web.failure.DeniedAttempt;
import vn.motcua.platform.web.piece.Problem;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Denied;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Refused;
import vn.motcua.shared.StaleVersion;

/**
 * Does one act to several dossiers, each in its own transaction: what one refuses, the others do
 * not feel.
 */
@Component
class BulkWork {

  private final DossierActions actions;
  private final ApplicationEventPublisher events;

  BulkWork(DossierActions actions, ApplicationEventPublisher events) {
    this.actions = actions;
    this.events = events;
  }

  List<BulkOutcome.Line> perform(Actor actor, BulkAct act, List<Pick> picks, BulkForm form) {
    return picks.stream().map(pick -> perform(actor, act, pick, form)).toList();
  }

  private BulkOutcome.Line perform(Actor actor, BulkAct act, Pick pick, BulkForm form) {
    var code = pick.code().value();
    try {
      var after = actions.perform(actor, pick.code(), act.action(), form.request(pick.version()));
      return new BulkOutcome.Line(code, true, t(after.status().messageKey()));
    } catch (StaleVersion stale) {
      return new BulkOutcome.Line(code, false, t("desk.bulk.changed"));
    } catch (Refused refused) {
      var words =
          Problems.of(refused).all().stream().map(Problem::words).collect(Collectors.joining(" "));
      return new BulkOutcome.Line(code, false, words);
    } catch (Denied denied) {
      events.publishEvent(new DeniedAttempt(actor, denied.permission(), "POST", act.url()));
      return new BulkOutcome.Line(code, false, t("desk.bulk.denied"));
    } catch (NotVisible notTheirs) {
      return new BulkOutcome.Line(code, false, t("desk.bulk.notVisible"));
    }
  }
}
