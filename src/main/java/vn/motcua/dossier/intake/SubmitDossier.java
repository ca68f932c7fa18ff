package vn.motcua.dossier.intake;

import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.platform.UseCase;
import vn.motcua.shared.Actor;

/**
 * Records a dossier that arrived but is not accepted yet: by post, online, or incomplete at the
 * counter. Its clock stands.
 */
@UseCase
public class SubmitDossier {

  private final Registration registration;

  SubmitDossier(Registration registration) {
    this.registration = registration;
  }

  /** As {@link ReceiveDossier#handle}, but missing papers are no reason to refuse. */
  @Transactional
  public Dossier handle(Actor actor, Intake intake, @Nullable String key) {
    return registration.register(actor, intake, key, Entry.SUBMITTED);
  }
}
