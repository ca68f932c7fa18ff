package vn.motcua.dossier.handover;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
import vn.motcua.shared.Finding;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Role;
import vn.motcua.shared.Text;
import vn.motcua.shared.Vietnam;

/**
 * Enters the signed result in the register under the next number of the year, sealed; handling ends
 * here.
 */
@UseCase
public class IssueResult {

  private static final int LONGEST_NOTATION = 100;

  private final Handling handling;
  private final ResultBooks books;
  private final Steps steps;
  private final DossierStore store;
  private final Clock clock;

  IssueResult(Handling handling, ResultBooks books, Steps steps, DossierStore store, Clock clock) {
    this.handling = handling;
    this.books = books;
    this.steps = steps;
    this.store = store;
    this.clock = clock;
  }

  /**
   * @param notation the document's own number and notation, e.g. {@code 12/UBND-XNTTHN}; null when
   *     it has none; ≤ 100 characters
   */
  @Transactional
  public Dossier handle(
      Actor actor, DossierCode code, long seenVersion, @Nullable String notation, String note) {
    var before = handling.begin(actor, code, seenVersion, Action.ISSUE_RESULT);
    books.requireEntered(before);
    var text = Text.clean(notation);
    if (text.length() > LONGEST_NOTATION) {
      throw new Refused(
          List.of(Finding.of("notation", DossierRefusal.TEXT_TOO_LONG, LONGEST_NOTATION)));
    }
    var now = clock.instant();
    var number =
        store.nextNumber(before.holding().agencyId(), "result/" + Vietnam.date(now).getYear());
    var desk = steps.department(before.returnAgencyId(), DepartmentKind.ONE_STOP);
    var after =
        before
            .to(Status.FINISHED)
            .held(
                before
                    .holding()
                    .backAt(before.returnAgencyId(), before.returnAgencyPath(), desk)
                    .atStep(steps.next(before, Role.RETURNING)))
            .ended(before.outcome().issued(now, number, text.isEmpty() ? null : text));
    return handling.finish(actor, Action.ISSUE_RESULT, before, after, Handling.note(note));
  }
}
