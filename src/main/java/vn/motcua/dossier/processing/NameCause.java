package vn.motcua.dossier.processing;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierRefusal;
import vn.motcua.dossier.LateCauseWords;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.platform.UseCase;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Finding;
import vn.motcua.shared.LateCause;
import vn.motcua.shared.Refused;

/**
 * Says why a dossier is late, or was when it ended, where no apology said so (TT 01/2020/TT-VPCP,
 * form II.06d). It moves nothing; what was named wrongly is named again.
 */
@UseCase
public class NameCause {

  private final Handling handling;
  private final Clock clock;

  NameCause(Handling handling, Clock clock) {
    this.handling = handling;
    this.clock = clock;
  }

  /**
   * @param cause another than the one named before; required
   * @param note may be empty
   */
  @Transactional
  public Dossier handle(
      Actor actor, DossierCode code, long seenVersion, @Nullable LateCause cause, String note) {
    var before = handling.begin(actor, code, seenVersion, Action.NAME_CAUSE);
    if (!before.isLate(clock.instant())) {
      throw new Refused(DossierRefusal.DOSSIER_NOT_LATE);
    }
    if (cause == null) {
      throw new Refused(List.of(Finding.of("cause", DossierRefusal.CAUSE_MISSING)));
    }
    if (cause == before.lateCause()) {
      throw new Refused(
          List.of(
              Finding.of(
                  "cause",
                  DossierRefusal.CAUSE_NAMED_ALREADY,
                  new DefaultMessageSourceResolvable(LateCauseWords.key(cause)))));
    }
    return handling.finish(
        actor, Action.NAME_CAUSE, before, before.because(cause), Handling.note(note));
  }
}
