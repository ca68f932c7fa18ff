package vn.motcua.dossier.recomputation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.AuditTrail;
import vn.motcua.dossier.DossierRefusal;
import vn.motcua.dossier.store.RecomputationRows;
import vn.motcua.dossier.store.RecomputationStore;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.UseCase;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Denied;
import vn.motcua.shared.Finding;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Refused;
import vn.motcua.shared.SubjectRef;
import vn.motcua.shared.Text;

/**
 * Moves due dates after a correction of the calendar: asks for the list of what would move, and
 * confirms it. {@link RecomputationWork} does both in the background.
 */
@UseCase
public class RecomputeDueDates {

  private static final int PAGE = 50;
  private static final int LONGEST_DOCUMENT = 200;
  private static final int LONGEST_REASON = 500;

  private final RecomputationStore store;
  private final RecomputationRows rows;
  private final Organisation organisation;
  private final AuditTrail audit;
  private final Clock clock;

  RecomputeDueDates(
      RecomputationStore store,
      RecomputationRows rows,
      Organisation organisation,
      AuditTrail audit,
      Clock clock) {
    this.store = store;
    this.rows = rows;
    this.organisation = organisation;
    this.audit = audit;
    this.clock = clock;
  }

  /** Begins a list over the agency and all below it; answers its id. */
  @Transactional
  public long ask(Actor actor, long agencyId) {
    var agency =
        organisation.existing(agencyId).orElseThrow(() -> new NotVisible("agency " + agencyId));
    actor.require(Permission.DOSSIER_RECOMPUTE, agency.path());
    var id = store.create(actor, clock.instant(), agencyId, agency.path());
    audit(actor, id, "due-dates-listed", Map.of("agency", agency.name()));
    return id;
  }

  /**
   * Lets exactly the listed dossiers move.
   *
   * @param earlier whether also to an earlier moment than was promised; otherwise the later one is
   *     kept, so that nobody is told a date that has become too late
   */
  @Transactional
  public void confirm(Actor actor, long id, String reason, String document, boolean earlier) {
    var found = get(actor, id);
    var why = Text.clean(reason);
    var ground = Text.clean(document);
    check(why, ground);
    if (!store.confirm(actor, clock.instant(), found.id(), why, ground, earlier)) {
      throw new Refused(DossierRefusal.RECOMPUTATION_NOT_LISTED);
    }
    audit(
        actor,
        id,
        "due-dates-confirmed",
        Map.of("document", ground, "reason", why, "rows", rows.counts(id).listed()));
  }

  /** The recomputation, for whoever may recompute over its agency. */
  public Recomputation get(Actor actor, long id) {
    return store
        .find(id)
        .filter(found -> actor.may(Permission.DOSSIER_RECOMPUTE, found.agencyPath()))
        .orElseThrow(() -> new NotVisible("recomputation " + id));
  }

  /** The newest first, at most 50 with an id below {@code before}. */
  public List<Recomputation> all(Actor actor, @Nullable Long before) {
    if (!actor.mayAnywhere(Permission.DOSSIER_RECOMPUTE)) {
      throw new Denied(Permission.DOSSIER_RECOMPUTE);
    }
    return store.all(
        actor.scopes(Permission.DOSSIER_RECOMPUTE), before == null ? Long.MAX_VALUE : before, PAGE);
  }

  public RecomputationCounts counts(Actor actor, long id) {
    return rows.counts(get(actor, id).id());
  }

  /** The rows after that dossier id, in order of id. */
  public List<RecomputationRow> rows(Actor actor, long id, long after, int limit) {
    return rows.rows(get(actor, id).id(), after, limit);
  }

  private void audit(Actor actor, long id, String action, Map<String, ?> details) {
    audit.append(actor, new SubjectRef("due-dates", Long.toString(id)), action, details);
  }

  private static void check(String reason, String document) {
    var findings = new ArrayList<Finding>();
    if (document.isEmpty()) {
      findings.add(Finding.of("document", DossierRefusal.RECOMPUTATION_DOCUMENT_MISSING));
    }
    if (document.length() > LONGEST_DOCUMENT) {
      findings.add(Finding.of("document", DossierRefusal.TEXT_TOO_LONG, LONGEST_DOCUMENT));
    }
    if (reason.isEmpty()) {
      findings.add(Finding.of("reason", DossierRefusal.REASON_MISSING));
    }
    if (reason.length() > LONGEST_REASON) {
      findings.add(Finding.of("reason", DossierRefusal.TEXT_TOO_LONG, LONGEST_REASON));
    }
    if (!findings.isEmpty()) {
      throw new Refused(findings);
    }
  }
}
