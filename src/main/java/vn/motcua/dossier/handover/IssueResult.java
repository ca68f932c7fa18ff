package vn.motcua.dossier.handover;

import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.processing.Handling;
import vn.motcua.platform.UseCase;
import vn.motcua.shared.Actor;

/**
 * Enters the signed result in the register under the next number of the year, sealed; handling ends
 * here.
 */
@UseCase
public class IssueResult {

  private final Handling handling;
  private final Issuing issuing;

  IssueResult(Handling handling, Issuing issuing) {
    this.handling = handling;
    this.issuing = issuing;
  }

  /**
   * @param notation the document's own number and notation, e.g. {@code 12/UBND-XNTTHN}; null when
   *     it has none; ≤ 100 characters
   */
  @Transactional
  public Dossier handle(
      Actor actor, DossierCode code, long seenVersion, @Nullable String notation, String note) {
    var before = handling.begin(actor, code, seenVersion, Action.ISSUE_RESULT);
    var after = issuing.issued(before, before.holding(), notation);
    return handling.finish(actor, Action.ISSUE_RESULT, before, after, Handling.note(note));
  }
}
