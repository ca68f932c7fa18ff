package vn.motcua.dossier.intake;

import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.store.DossierStore;
import vn.motcua.platform.UseCase;
import vn.motcua.platform.idempotency.Idempotency;
import vn.motcua.shared.Actor;

/**
 * Records a dossier that arrived but is not accepted yet: by post, online, or incomplete at the
 * counter. Its clock stands.
 */
@UseCase
public class SubmitDossier {

  private final Registration registration;
  private final Idempotency idempotency;
  private final DossierStore store;

  SubmitDossier(Registration registration, Idempotency idempotency, DossierStore store) {
    this.registration = registration;
    this.idempotency = idempotency;
    this.store = store;
  }

  /** As {@link ReceiveDossier#handle}, but missing papers are no reason to refuse. */
  @Transactional
  public Dossier handle(Actor actor, Intake intake, @Nullable String key) {
    var checked = registration.check(actor, intake, false);
    return idempotency.once(
        actor.accountId(),
        key,
        "submit " + intake,
        () -> registration.store(actor, checked, false),
        stored -> stored.code().value(),
        code -> store.find(new DossierCode(code)).orElseThrow());
  }
}
