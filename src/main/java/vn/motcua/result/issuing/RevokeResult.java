package vn.motcua.result.issuing;

import java.time.Clock;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.AuditTrail;
import vn.motcua.platform.UseCase;
import vn.motcua.result.ResultRefusal;
import vn.motcua.result.Results;
import vn.motcua.result.model.ResultRights;
import vn.motcua.result.model.ResultState;
import vn.motcua.result.model.Story.Event;
import vn.motcua.result.store.ResultStore;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Denied;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Text;

/**
 * Revokes an issued result that must not be: by whoever signs such results there, with the reason,
 * which everybody who verifies a print reads.
 */
@UseCase
public class RevokeResult {

  private static final int LONGEST_REASON = 500;

  private final Results results;
  private final ResultStore store;
  private final AuditTrail audit;
  private final Clock clock;

  RevokeResult(Results results, ResultStore store, AuditTrail audit, Clock clock) {
    this.results = results;
    this.store = store;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * @param reason names nobody; required, ≤ 500 characters
   */
  @Transactional
  public void handle(Actor actor, long id, long seenVersion, String reason) {
    var result = results.get(actor, id);
    if (!ResultRights.mayApprove(actor, result)) {
      throw new Denied(Permission.DOSSIER_APPROVE);
    }
    result.requireVersion(seenVersion);
    if (result.state() != ResultState.VALID) {
      throw new Refused(ResultRefusal.RESULT_NOT_VALID);
    }
    var why = Text.clean(reason);
    if (why.isEmpty()) {
      throw new Refused(ResultRefusal.RESULT_REASON_MISSING);
    }
    var cut = why.substring(0, Math.min(why.length(), LONGEST_REASON));
    store.move(result, ResultState.REVOKED, cut);
    store.tell(id, Event.REVOKED, actor, clock.instant(), cut);
    audit.append(
        actor, Results.subject(id), "result-revoked", Map.of("dossier", result.dossier().value()));
  }
}
