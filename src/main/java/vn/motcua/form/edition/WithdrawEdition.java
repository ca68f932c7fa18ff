package vn.motcua.form.edition;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.AuditTrail;
import vn.motcua.form.FormRefusal;
import vn.motcua.platform.UseCase;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Finding;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Refused;
import vn.motcua.shared.SubjectRef;
import vn.motcua.shared.Text;
import vn.motcua.shared.Vietnam;

/** Takes an own edition back before its first day, so that nobody ever fills it. */
@UseCase
public class WithdrawEdition {

  private static final int LONGEST = 500;

  private final EditionStore store;
  private final AuditTrail audit;
  private final Clock clock;

  WithdrawEdition(EditionStore store, AuditTrail audit, Clock clock) {
    this.store = store;
    this.audit = audit;
    this.clock = clock;
  }

  /** An edition of another agency is not visible; one that has begun stays. */
  @Transactional
  public void handle(Actor actor, String formId, int edition, String reason) {
    actor.requireWholly(Permission.CATALOGUE_MANAGE, actor.agencyPath());
    var own =
        store
            .find(formId, edition)
            .filter(found -> found.ownerId() == actor.agencyId())
            .orElseThrow(() -> new NotVisible("form " + formId + " " + edition));
    var why = Text.clean(reason);
    if (why.isEmpty() || why.length() > LONGEST) {
      throw new Refused(List.of(Finding.of("reason", FormRefusal.FORM_REASON_MISSING, LONGEST)));
    }
    if (!own.validFrom().isAfter(Vietnam.date(clock.instant()))) {
      throw new Refused(FormRefusal.FORM_EDITION_IN_FORCE, Vietnam.show(own.validFrom()));
    }
    if (!store.withdraw(actor, clock.instant(), own, why)) {
      throw new Refused(FormRefusal.FORM_EDITION_WITHDRAWN_ALREADY);
    }
    audit.append(
        actor,
        new SubjectRef("form", formId),
        "form-edition-withdrawn",
        Map.of("edition", edition, "validFrom", own.validFrom(), "reason", why));
  }
}
