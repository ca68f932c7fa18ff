package vn.motcua.result.issuing;

import java.util.Map;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.AuditTrail;
import vn.motcua.platform.UseCase;
import vn.motcua.result.Results;
import vn.motcua.result.model.Result;
import vn.motcua.shared.Actor;

/** Opens the paper of a result for somebody who may see it; that they did is in the audit trail. */
@UseCase
public class OpenResult {

  private final Results results;
  private final AuditTrail audit;

  OpenResult(Results results, AuditTrail audit) {
    this.results = results;
    this.audit = audit;
  }

  @Transactional
  public Result handle(Actor actor, long id) {
    var result = results.get(actor, id);
    audit.append(
        actor, Results.subject(id), "result-opened", Map.of("dossier", result.dossier().value()));
    return result;
  }
}
