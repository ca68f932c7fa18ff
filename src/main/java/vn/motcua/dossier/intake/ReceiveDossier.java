package vn.motcua.dossier.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.platform.UseCase;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Finding;

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

  /**
   * As {@link #handle}, for a result handed over at once: nobody will have to be reached, so the
   * applicant needs neither an identity number nor a telephone.
   */
  @Transactional
  public Dossier withoutContact(Actor actor, Intake intake, @Nullable String key) {
    return registration.register(actor, intake, key, Entry.AT_ONCE);
  }

  /**
   * All that is wrong with an intake, without taking it in.
   *
   * @param atOnce whether its result is handed over at once
   */
  public List<Finding> findings(Actor actor, Intake intake, boolean atOnce) {
    return registration.findings(actor, intake, atOnce ? Entry.AT_ONCE : Entry.RECEIVED);
  }
}
