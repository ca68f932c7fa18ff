package vn.motcua.dossier.processing;

import java.util.List;
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
  private final Consultations consultations;

  AssignDossier(
      Handling handling, Steps steps, Colleagues colleagues, Consultations consultations) {
    this.handling = handling;
    this.steps = steps;
    this.colleagues = colleagues;
    this.consultations = consultations;
  }

  /**
   * @param to username or id of somebody who handles dossiers at the agency where it lies
   */
  @Transactional
  public Dossier handle(Actor actor, DossierCode code, long seenVersion, String to, String note) {
    var before = handling.begin(actor, code, seenVersion, Action.ASSIGN);
    var officer = colleagues.officer(before, to);
    var assigned =
        before
            .to(Status.IN_PROGRESS)
            .held(
                before
                    .holding()
                    .byOfficer(officer.departmentId(), officer.accountId())
                    .atStep(steps.next(before, Role.OFFICER)));
    return asking(
        actor, handling.finish(actor, Action.ASSIGN, before, assigned, Handling.note(note)));
  }

  /** Where the step it has come to names others who take part, they are asked at once. */
  private Dossier asking(Actor actor, Dossier dossier) {
    var asked =
        steps
            .at(dossier, dossier.holding().step())
            .map(step -> consultations.ofStep(actor, dossier, step))
            .orElse(List.of());
    if (asked.isEmpty()) {
      return dossier;
    }
    var words = consultations.open(actor, dossier, asked);
    return handling.finish(
        actor,
        Action.CONSULT,
        dossier,
        dossier.consulting(dossier.openConsultations() + asked.size()),
        words);
  }
}
