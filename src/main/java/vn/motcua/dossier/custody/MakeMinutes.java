package vn.motcua.dossier.custody;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.AuditTrail;
import vn.motcua.dossier.DossierRefusal;
import vn.motcua.dossier.model.HandedOver;
import vn.motcua.dossier.store.DossierStore;
import vn.motcua.dossier.store.MinutesStore;
import vn.motcua.platform.UseCase;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Refused;
import vn.motcua.shared.SubjectRef;
import vn.motcua.shared.Vietnam;

/**
 * Draws up the minutes of a hand-over: all papers one has given to a unit and that stand in no
 * minutes yet, numbered without gaps by agency and year.
 */
@UseCase
public class MakeMinutes {

  private final MinutesStore store;
  private final DossierStore numbers;
  private final AuditTrail audit;
  private final Clock clock;

  MakeMinutes(MinutesStore store, DossierStore numbers, AuditTrail audit, Clock clock) {
    this.store = store;
    this.numbers = numbers;
    this.audit = audit;
    this.clock = clock;
  }

  /** To whom this person has given papers that stand in no minutes yet. */
  public List<HandedOver> open(Actor actor) {
    actor.require(Permission.DOSSIER_PAPER, actor.agencyPath());
    return store.open(actor.accountId());
  }

  /**
   * @param department null = the agency itself
   * @return the id of the minutes
   */
  @Transactional
  public long handle(Actor actor, long agencyId, @Nullable Long department) {
    actor.require(Permission.DOSSIER_PAPER, actor.agencyPath());
    var now = clock.instant();
    var year = Vietnam.date(now).getYear();
    // the counter first: a button pressed twice waits here and then finds nothing left
    var number = numbers.nextNumber(actor.agencyId(), "hand-over/" + year);
    var receiver =
        store.open(actor.accountId()).stream()
            .filter(open -> open.isTo(agencyId, department))
            .findFirst()
            .orElseThrow(() -> new Refused(DossierRefusal.NOTHING_HANDED_OVER));
    var id = store.insert(actor, year, number, now, receiver);
    audit.append(
        actor,
        new SubjectRef("agency", Long.toString(actor.agencyId())),
        "hand-over-minutes-made",
        Map.of("number", number, "year", year, "papers", receiver.papers()));
    return id;
  }
}
