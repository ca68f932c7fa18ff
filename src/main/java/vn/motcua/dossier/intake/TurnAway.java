package vn.motcua.dossier.intake;

import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.platform.UseCase;
import vn.motcua.shared.Actor;

/**
 * At the counter, in one go: records what cannot be received and gives the person the form that
 * says why.
 */
@UseCase
public class TurnAway {

  private final SubmitDossier submit;
  private final RequestSupplement requestSupplement;
  private final RefuseDossier refuse;

  TurnAway(SubmitDossier submit, RequestSupplement requestSupplement, RefuseDossier refuse) {
    this.submit = submit;
    this.requestSupplement = requestSupplement;
    this.refuse = refuse;
  }

  /** Records the dossier and asks for what is missing. */
  @Transactional
  public Dossier forSupplement(Actor actor, Intake intake, @Nullable String key, String reason) {
    var dossier = submit.handle(actor, intake, key);
    return isRepeated(dossier)
        ? dossier
        : requestSupplement.handle(actor, dossier.code(), dossier.version(), reason);
  }

  /** Records the dossier and refuses it. */
  @Transactional
  public Dossier refused(Actor actor, Intake intake, @Nullable String key, String reason) {
    var dossier = submit.handle(actor, intake, key);
    return isRepeated(dossier)
        ? dossier
        : refuse.handle(actor, dossier.code(), dossier.version(), reason);
  }

  /** A repeated submit finds the dossier already dealt with. */
  private static boolean isRepeated(Dossier dossier) {
    return dossier.version() > 1;
  }
}
