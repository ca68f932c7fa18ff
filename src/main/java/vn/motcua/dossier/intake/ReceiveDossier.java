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
 * Takes a complete dossier in: numbers it, dates it and starts its clock (NĐ 61/2018 art. 17.1c).
 */
@UseCase
public class ReceiveDossier {

  private final Registration registration;
  private final Idempotency idempotency;
  private final DossierStore store;

  ReceiveDossier(Registration registration, Idempotency idempotency, DossierStore store) {
    this.registration = registration;
    this.idempotency = idempotency;
    this.store = store;
  }

  /**
   * Refuses with every finding at once: malformed people, unknown agency or procedure, missing
   * papers.
   *
   * @param key repeated submits with the same key answer the first one's dossier; null = never
   *     repeated
   */
  @Transactional
  public Dossier handle(Actor actor, Intake intake, @Nullable String key) {
    var checked = registration.check(actor, intake, true);
    return idempotency.once(
        actor.accountId(),
        key,
        "receive " + intake,
        () -> registration.store(actor, checked, true),
        stored -> stored.code().value(),
        code -> store.find(new DossierCode(code)).orElseThrow());
  }
}
