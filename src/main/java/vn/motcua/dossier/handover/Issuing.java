package vn.motcua.dossier.handover;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierRefusal;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Holding;
import vn.motcua.dossier.model.Outcome;
import vn.motcua.dossier.model.Status;
import vn.motcua.dossier.processing.Steps;
import vn.motcua.dossier.spi.ElectronicResults;
import vn.motcua.dossier.store.DossierStore;
import vn.motcua.organisation.DepartmentKind;
import vn.motcua.shared.Finding;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Role;
import vn.motcua.shared.Text;
import vn.motcua.shared.Vietnam;

/** Ends the handling: the result gets the next number of the year and goes back to the desk. */
@Component
class Issuing {

  private static final int LONGEST_NOTATION = 100;

  private final ResultBooks books;
  private final ElectronicResults results;
  private final Steps steps;
  private final DossierStore store;
  private final Clock clock;

  Issuing(
      ResultBooks books, ElectronicResults results, Steps steps, DossierStore store, Clock clock) {
    this.books = books;
    this.results = results;
    this.steps = steps;
    this.store = store;
    this.clock = clock;
  }

  /**
   * The dossier as it is with its result issued.
   *
   * @param holding where it lies when the result is issued
   * @param notation as for {@link #outcome}
   */
  Dossier issued(Dossier before, Holding holding, @Nullable String notation) {
    return before
        .to(Status.FINISHED)
        .held(
            holding
                .backAt(before.returnAgencyId(), before.returnAgencyPath(), desk(before))
                .atStep(steps.next(before, Role.RETURNING)))
        .ended(outcome(before, holding, notation));
  }

  /**
   * What the handling ends with: a result under the next number of the agency and year. Refused
   * when a book has to hold it first.
   *
   * @param notation the document's own number and notation, e.g. {@code 12/UBND-XNTTHN}; null or
   *     empty when it has none; ≤ 100 characters. One signed here is called as it was signed
   */
  Outcome outcome(Dossier before, Holding holding, @Nullable String notation) {
    books.requireEntered(before);
    var text = results.notation(before).orElseGet(() -> Text.clean(notation));
    if (text.length() > LONGEST_NOTATION) {
      throw new Refused(
          List.of(Finding.of("notation", DossierRefusal.TEXT_TOO_LONG, LONGEST_NOTATION)));
    }
    var now = clock.instant();
    var number = store.nextNumber(holding.agencyId(), "result/" + Vietnam.date(now).getYear());
    return before.outcome().issued(now, number, text.isEmpty() ? null : text);
  }

  /** The one-stop desk that hands the result over. */
  @Nullable Long desk(Dossier dossier) {
    return steps.department(dossier.returnAgencyId(), DepartmentKind.ONE_STOP);
  }
}
