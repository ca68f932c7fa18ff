package vn.motcua.catalogue.use;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.AuditTrail;
import vn.motcua.catalogue.CatalogueRefusal;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.UseCase;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Finding;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Refused;
import vn.motcua.shared.SubjectRef;
import vn.motcua.shared.Text;

/**
 * Publishes procedures or sets them up at an agency and those below, or takes that back. Dossiers
 * already taken in go on.
 */
@UseCase
public class DecideUse {

  private static final int LONGEST_REASON = 500;
  private static final int NAMED_IN_TRAIL = 50;

  private final Organisation organisation;
  private final UseStore store;
  private final StoredProcedureUses uses;
  private final AuditTrail audit;
  private final Clock clock;

  DecideUse(
      Organisation organisation,
      UseStore store,
      StoredProcedureUses uses,
      AuditTrail audit,
      Clock clock) {
    this.organisation = organisation;
    this.store = store;
    this.uses = uses;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * @param codes at least one
   * @param active whether it is to be so from now on
   * @param reason required when it is taken back, at most 500 characters
   */
  @Transactional
  public void handle(
      Actor actor,
      long agencyId,
      Collection<String> codes,
      UseKind kind,
      boolean active,
      String reason) {
    var agency =
        organisation.existing(agencyId).orElseThrow(() -> new NotVisible("agency " + agencyId));
    actor.require(Permission.PROCESS_MANAGE, agency.path());
    var why = Text.cleanLines(reason);
    if (codes.isEmpty()) {
      throw new Refused(CatalogueRefusal.USE_NOTHING_CHOSEN);
    }
    if (!active && why.isEmpty()) {
      throw new Refused(List.of(Finding.of("reason", CatalogueRefusal.CATALOGUE_REASON_MISSING)));
    }
    if (why.length() > LONGEST_REASON) {
      throw new Refused(
          List.of(Finding.of("reason", CatalogueRefusal.CATALOGUE_TEXT_TOO_LONG, LONGEST_REASON)));
    }
    store.decide(agencyId, codes, kind, active, clock.instant(), actor.fullName(), why);
    uses.refreshAfterCommit();
    audit.append(
        actor,
        new SubjectRef("catalogue", "use-" + agencyId),
        action(kind, active),
        Map.of(
            "agency", agencyId,
            "count", codes.size(),
            "changedCodes", codes.stream().sorted().limit(NAMED_IN_TRAIL).toList()));
  }

  private static String action(UseKind kind, boolean active) {
    return switch (kind) {
      case PUBLISHED -> active ? "procedures-published" : "procedures-unpublished";
      case SET_UP -> active ? "procedures-set-up" : "procedures-suspended";
    };
  }
}
