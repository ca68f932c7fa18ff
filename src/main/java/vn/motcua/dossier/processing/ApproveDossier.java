package vn.motcua.dossier.processing;

import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Status;
import vn.motcua.dossier.spi.ElectronicResults;
import vn.motcua.organisation.DepartmentKind;
import vn.motcua.platform.UseCase;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;

/**
 * Approves the result; the clerk numbers and seals it next. A result written here is approved by
 * signing it.
 */
@UseCase
public class ApproveDossier {

  private final Handling handling;
  private final Steps steps;
  private final ElectronicResults results;

  ApproveDossier(Handling handling, Steps steps, ElectronicResults results) {
    this.handling = handling;
    this.steps = steps;
    this.results = results;
  }

  @Transactional
  public Dossier handle(Actor actor, DossierCode code, long seenVersion, String note) {
    var before = handling.begin(actor, code, seenVersion, Action.APPROVE);
    results.requireNoneWaiting(before);
    var office = steps.department(before.holding().agencyId(), DepartmentKind.OFFICE);
    var signed = before.holding().bySigner(office, actor.accountId()).inTrayOf(office);
    var after = before.to(Status.APPROVED).held(signed.atStep(steps.next(before, Role.CLERK)));
    return handling.finish(actor, Action.APPROVE, before, after, Handling.note(note));
  }
}
