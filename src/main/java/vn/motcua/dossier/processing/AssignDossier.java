package vn.motcua.dossier.processing;

import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Status;
import vn.motcua.platform.UseCase;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;

/** Gives a dossier to the officer who will handle it (NĐ 61/2018 art. 19.1). */
@UseCase
public class AssignDossier {

  private final Handling handling;
  private final Steps steps;
  private final Colleagues colleagues;

  AssignDossier(Handling handling, Steps steps, Colleagues colleagues) {
    this.handling = handling;
    this.steps = steps;
    this.colleagues = colleagues;
  }

  /**
   * @param to username or id of somebody who handles dossiers at the agency where it lies
   */
  @Transactional
  public Dossier handle(Actor actor, DossierCode code, long seenVersion, String to, String note) {
    var before = handling.begin(actor, code, seenVersion, Action.ASSIGN);
    var officer = colleagues.officer(before.holding(), to);
    var after =
        before
            .to(Status.IN_PROGRESS)
            .held(
                before
                    .holding()
                    .byOfficer(officer.departmentId(), officer.accountId())
                    .atStep(steps.next(before, Role.OFFICER)));
    return handling.finish(actor, Action.ASSIGN, before, after, Handling.note(note));
  }
}
