package vn.motcua.dossier.handover;

import java.time.Clock;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierRefusal;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Status;
import vn.motcua.dossier.processing.Handling;
import vn.motcua.dossier.processing.Steps;
import vn.motcua.dossier.store.DossierStore;
import vn.motcua.organisation.DepartmentKind;
import vn.motcua.platform.UseCase;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Role;
import vn.motcua.shared.Vietnam;

/**
 * A leader signs the result of a same-day procedure that the desk prepared at the counter; handling
 * ends and the result waits to be handed over (NĐ 61/2018 art. 17.4; received, appraised and
 * approved on the spot: TT 01/2018/TT-VPCP art. 15).
 */
@UseCase
public class SignAtOnce {

  private final Handling handling;
  private final ResultBooks books;
  private final Steps steps;
  private final DossierStore store;
  private final Clock clock;

  SignAtOnce(Handling handling, ResultBooks books, Steps steps, DossierStore store, Clock clock) {
    this.handling = handling;
    this.books = books;
    this.steps = steps;
    this.store = store;
    this.clock = clock;
  }

  /**
   * Refused for procedures without a same-day limit.
   *
   * @param notation the result's own number and notation; empty when it has none
   */
  @Transactional
  public Dossier handle(
      Actor actor, DossierCode code, long seenVersion, String notation, String note) {
    var before = handling.begin(actor, code, seenVersion, Action.SIGN_AT_ONCE);
    if (!before.isGivenAtOnce()) {
      throw new Refused(DossierRefusal.NOT_AT_ONCE, before.procedure().name());
    }
    books.requireEntered(before);
    var now = clock.instant();
    var number =
        store.nextNumber(before.holding().agencyId(), "result/" + Vietnam.date(now).getYear());
    var desk = steps.department(before.agencyId(), DepartmentKind.ONE_STOP);
    var after =
        before
            .to(Status.FINISHED)
            .held(
                before
                    .holding()
                    .bySigner(desk, actor.accountId())
                    .backAt(before.agencyId(), before.agencyPath(), desk)
                    .atStep(steps.next(before, Role.RETURNING)))
            .ended(before.outcome().issued(now, number, notation.isEmpty() ? null : notation));
    return handling.finish(actor, Action.SIGN_AT_ONCE, before, after, Handling.note(note));
  }
}
