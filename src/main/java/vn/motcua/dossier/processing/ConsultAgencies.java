package vn.motcua.dossier.processing;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierRefusal;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.Consultation;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.Department;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.UseCase;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Finding;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Text;
import vn.motcua.shared.Vietnam;

/**
 * Asks several agencies or departments at once, each with its content and its own deadline; the
 * lead keeps the dossier (NĐ 61/2018/NĐ-CP art. 19.5–19.6).
 */
@UseCase
public class ConsultAgencies {

  private static final int MOST_HOURS = 480;
  private static final int MOST = 20;
  private static final int LONGEST = 2000;

  private final Handling handling;
  private final Steps steps;
  private final Consultations consultations;
  private final Organisation organisation;
  private final Clock clock;

  ConsultAgencies(
      Handling handling,
      Steps steps,
      Consultations consultations,
      Organisation organisation,
      Clock clock) {
    this.handling = handling;
    this.steps = steps;
    this.consultations = consultations;
    this.organisation = organisation;
    this.clock = clock;
  }

  /**
   * Moves the dossier to the next step of its process at which others take part, when there is one.
   *
   * @param asked 1–20; findings are beside {@code asked.0.agency} and so on
   * @param content what is asked of all for whom nothing else is said
   */
  @Transactional
  public Dossier handle(
      Actor actor, DossierCode code, long seenVersion, List<Asked> asked, String content) {
    var before = handling.begin(actor, code, seenVersion, Action.CONSULT);
    var common = Handling.note(content);
    var now = clock.instant();
    var step = steps.consulting(before).map(each -> each.number()).orElse(before.holding().step());
    var at = before.held(before.holding().atStep(step));
    var checked = check(actor, at, asked, common, now);
    var note = consultations.open(actor, at, checked);
    return handling.finish(
        actor,
        Action.CONSULT,
        before,
        at.consulting(before.openConsultations() + checked.size()),
        note);
  }

  private List<Consultation> check(
      Actor actor, Dossier dossier, List<Asked> asked, String common, Instant now) {
    var findings = new ArrayList<Finding>();
    if (asked.isEmpty()) {
      findings.add(Finding.of("asked.0.agency", DossierRefusal.NOBODY_ASKED));
    }
    if (asked.size() > MOST) {
      findings.add(Finding.of("asked.0.agency", DossierRefusal.COUNT_OUT_OF_RANGE, MOST));
    }
    var checked = new ArrayList<Consultation>();
    var seen = new HashSet<List<@Nullable Long>>();
    var number = consultations.of(dossier.id()).size();
    for (int i = 0; i < Math.min(asked.size(), MOST); i++) {
      var one = check(actor, dossier, asked.get(i), "asked." + i, common, ++number, now, findings);
      if (one != null && !seen.add(key(one))) {
        findings.add(Finding.of("asked." + i + ".agency", DossierRefusal.ASKED_TWICE));
      }
      if (one != null) {
        checked.add(one);
      }
    }
    if (!findings.isEmpty()) {
      throw new Refused(findings);
    }
    return checked;
  }

  private @Nullable Consultation check(
      Actor actor,
      Dossier dossier,
      Asked asked,
      String field,
      String common,
      int number,
      Instant now,
      List<Finding> findings) {
    var agency = organisation.acting(asked.agency().strip(), Vietnam.date(now)).orElse(null);
    if (agency == null) {
      findings.add(Finding.of(field + ".agency", DossierRefusal.UNKNOWN_AGENCY, asked.agency()));
      return null;
    }
    if (!mayBeAsked(dossier, agency, asked.departmentId())) {
      findings.add(Finding.of(field + ".agency", DossierRefusal.ASKS_ITSELF));
      return null;
    }
    if (asked.workingHours() < 1 || asked.workingHours() > MOST_HOURS) {
      findings.add(Finding.of(field + ".hours", DossierRefusal.HOURS_OUT_OF_RANGE, MOST_HOURS));
      return null;
    }
    var own = Text.cleanLines(asked.content());
    var content = own.isEmpty() ? common : own;
    if (content.isEmpty()) {
      findings.add(Finding.of("note", DossierRefusal.NOTHING_ASKED));
      return null;
    }
    if (content.length() > LONGEST) {
      findings.add(Finding.of(field + ".content", DossierRefusal.TEXT_TOO_LONG, LONGEST));
      return null;
    }
    return consultations.draft(
        actor,
        dossier,
        number,
        agency,
        asked.departmentId(),
        content,
        asked.mandatory(),
        asked.workingHours(),
        now);
  }

  /** Neither the lead itself, nor a department of another agency than the one named. */
  private boolean mayBeAsked(Dossier dossier, Agency agency, @Nullable Long departmentId) {
    if (departmentId == null) {
      return agency.id() != dossier.holding().agencyId();
    }
    return organisation.departments(agency.id()).stream()
            .map(Department::id)
            .anyMatch(departmentId::equals)
        && !Objects.equals(departmentId, dossier.holding().departmentId());
  }

  private static List<@Nullable Long> key(Consultation asked) {
    var key = new ArrayList<@Nullable Long>();
    key.add(asked.agencyId());
    key.add(asked.departmentId());
    return key;
  }
}
