package vn.motcua.dossier.processing;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierRefusal;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Holding;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.UseCase;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Finding;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Role;
import vn.motcua.shared.Vietnam;

/**
 * Passes a dossier on: to the department whose turn it is, to a colleague, or to another agency (NĐ
 * 61/2018 art. 18–19).
 */
@UseCase
public class ForwardDossier {

  private final Handling handling;
  private final Steps steps;
  private final Colleagues colleagues;
  private final Organisation organisation;
  private final Clock clock;

  ForwardDossier(
      Handling handling,
      Steps steps,
      Colleagues colleagues,
      Organisation organisation,
      Clock clock) {
    this.handling = handling;
    this.steps = steps;
    this.colleagues = colleagues;
    this.organisation = organisation;
    this.clock = clock;
  }

  /**
   * @param to username or id of a colleague who handles dossiers; null = the department's common
   *     tray
   * @param agency identifier code of another agency; null = it stays in this one
   */
  @Transactional
  public Dossier handle(
      Actor actor,
      DossierCode code,
      long seenVersion,
      @Nullable String to,
      @Nullable String agency,
      String note) {
    var before = handling.begin(actor, code, seenVersion, Action.FORWARD);
    var holding = agency == null ? within(before, to) : toAgency(before, agency);
    return handling.finish(
        actor, Action.FORWARD, before, before.held(holding), Handling.note(note));
  }

  private Holding within(Dossier dossier, @Nullable String to) {
    if (to != null) {
      var colleague = colleagues.officer(dossier, to);
      return dossier
          .holding()
          .byOfficer(colleague.departmentId(), colleague.accountId())
          .atStep(steps.next(dossier, Role.OFFICER));
    }
    return dossier
        .holding()
        .inTrayOf(steps.responsibleDepartment(dossier, dossier.holding().agencyId()))
        .atStep(steps.next(dossier, Role.UNIT_HEAD));
  }

  private Holding toAgency(Dossier dossier, String code) {
    var target =
        organisation
            .find(code.strip(), Vietnam.date(clock.instant()))
            .orElseThrow(
                () ->
                    new Refused(
                        List.of(Finding.of("agency", DossierRefusal.UNKNOWN_AGENCY, code))));
    if (target.id() == dossier.holding().agencyId()) {
      throw new Refused(List.of(Finding.of("agency", DossierRefusal.SAME_AGENCY, target.name())));
    }
    return dossier
        .holding()
        .at(target.id(), target.path(), steps.responsibleDepartment(dossier, target.id()))
        .atStep(steps.next(dossier, Role.UNIT_HEAD));
  }
}
