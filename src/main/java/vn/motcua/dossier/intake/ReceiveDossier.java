package vn.motcua.dossier.intake;

import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.platform.UseCase;
import vn.motcua.shared.Actor;

/**
 * Takes a complete dossier in: numbers it, dates it and starts its clock (NĐ 61/2018 art. 17.1c).
 */
@UseCase
public class ReceiveDossier {

  private final Registration registration;

  ReceiveDossier(Registration registration) {
    this.registration = registration;
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
    return registration.register(actor, intake, key, Entry.RECEIVED);
  }
}
