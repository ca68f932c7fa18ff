package vn.motcua.helping.assisting;

import java.time.Clock;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.AuditTrail;
import vn.motcua.citizen.Citizen;
import vn.motcua.helping.Assistances;
import vn.motcua.helping.store.AssistanceStore;
import vn.motcua.platform.UseCase;

/** The helper is done; nothing of the person's is seen any longer. */
@UseCase
public class EndAssistance {

  private final Assistances assistances;
  private final AssistanceStore store;
  private final AuditTrail audit;
  private final Clock clock;

  EndAssistance(Assistances assistances, AssistanceStore store, AuditTrail audit, Clock clock) {
    this.assistances = assistances;
    this.store = store;
    this.audit = audit;
    this.clock = clock;
  }

  /** Nothing happens when it was over before. */
  @Transactional
  public void handle(Citizen helper, long id) {
    var assistance = assistances.get(helper, id);
    if (store.end(assistance.id(), clock.instant())) {
      audit.append(helper.actor(), assistance.subject(), "assistance-ended", Map.of());
    }
  }
}
