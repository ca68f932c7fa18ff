package vn.motcua.dossier.processing;

import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Status;
import vn.motcua.organisation.DepartmentKind;
import vn.motcua.platform.UseCase;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;

/** Puts an appraised dossier before the leader. */
@UseCase
public class SubmitForSignature {

  private final Handling handling;
  private final Steps steps;
  private final Colleagues colleagues;
  private final AnswersFirst answers;

  SubmitForSignature(Handling handling, Steps steps, Colleagues colleagues, AnswersFirst answers) {
    this.handling = handling;
    this.steps = steps;
    this.colleagues = colleagues;
    this.answers = answers;
  }

  /**
   * @param to username or id of the leader; null = any leader of the agency
   * @param note the reason, when somebody who must answer is late
   */
  @Transactional
  public Dossier handle(
      Actor actor, DossierCode code, long seenVersion, @Nullable String to, String note) {
    var before = handling.begin(actor, code, seenVersion, Action.SUBMIT_FOR_SIGNATURE);
    var words = Handling.note(note);
    answers.require(before, words);
    var agencyId = before.holding().agencyId();
    var signer = to == null ? null : colleagues.signer(before, to).accountId();
    var after =
        before
            .to(Status.AWAITING_SIGNATURE)
            .held(
                before
                    .holding()
                    .bySigner(steps.department(agencyId, DepartmentKind.LEADERSHIP), signer)
                    .atStep(steps.next(before, Role.LEADER)));
    return handling.finish(actor, Action.SUBMIT_FOR_SIGNATURE, before, after, words);
  }
}
