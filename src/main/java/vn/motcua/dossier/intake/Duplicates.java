package vn.motcua.dossier.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierRefusal;
import vn.motcua.dossier.intake.KnownOpen.Way;
import vn.motcua.dossier.model.Applicant;
import vn.motcua.dossier.store.OpenDossier;
import vn.motcua.dossier.store.OpenOfPerson;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Finding;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Text;

/**
 * Notices at intake that the same person already has a dossier of the same procedure under way; who
 * takes another in all the same says why once, and is never stopped.
 */
@Component
public class Duplicates {

  /** The field that names the open dossiers one knows of. */
  public static final String KNOWN = "knownOpen";

  /** The field that says why another is taken in beside them. */
  public static final String REASON = "knownOpenReason";

  private static final int MOST = 5;
  private static final int LONGEST_REASON = 500;

  private final OpenOfPerson open;

  Duplicates(OpenOfPerson open) {
    this.open = open;
  }

  /** What is open of that person and procedure where the actor may see it, the newest first. */
  public List<OpenDossier> of(Actor actor, String procedure, Applicant typed) {
    var person = PeopleCheck.clean(typed);
    return person.identityNumber().isEmpty() && person.phone().isEmpty()
        ? List.of()
        : open.find(person, procedure.strip(), actor.scopes(Permission.DOSSIER_READ), MOST);
  }

  /**
   * What is open when a checked intake is filed; refused when its sender is asked and does not know
   * all of it or gives no reason.
   *
   * @param procedure the intake's own, or the code of the group it opens
   */
  OpenBefore before(Actor actor, String procedure, Intake intake) {
    var known = intake.knownOpen();
    if (known.way() == Way.UNNOTICED) {
      return OpenBefore.NONE;
    }
    var codes =
        of(actor, procedure, intake.applicant()).stream()
            .map(dossier -> dossier.code().value())
            .toList();
    var reason = Text.cleanLines(known.reason());
    if (known.way() == Way.ASKED && !codes.isEmpty()) {
      require(codes, known, reason);
    }
    return new OpenBefore(codes, reason);
  }

  private static void require(List<String> open, KnownOpen known, String reason) {
    var findings = new ArrayList<Finding>();
    var unknown = new ArrayList<>(open);
    unknown.removeAll(new HashSet<>(known.codes()));
    if (!unknown.isEmpty()) {
      findings.add(Finding.of(KNOWN, DossierRefusal.ALREADY_OPEN, String.join(", ", unknown)));
    } else if (reason.isEmpty()) {
      findings.add(Finding.of(REASON, DossierRefusal.ALREADY_OPEN_REASON_MISSING));
    }
    if (reason.length() > LONGEST_REASON) {
      findings.add(Finding.of(REASON, DossierRefusal.TEXT_TOO_LONG, LONGEST_REASON));
    }
    if (!findings.isEmpty()) {
      throw new Refused(findings);
    }
  }
}
