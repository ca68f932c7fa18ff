package vn.motcua.arrival;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.arrival.store.ArrivalQueries;
import vn.motcua.arrival.store.ArrivalQueries.Reach;
import vn.motcua.arrival.store.ArrivalStore;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Denied;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Refused;

/** What waits for the desk, for those who receive. */
@Component
public class Arrivals {

  private final ArrivalQueries queries;
  private final ArrivalStore store;
  private final Dossiers dossiers;

  Arrivals(ArrivalQueries queries, ArrivalStore store, Dossiers dossiers) {
    this.queries = queries;
    this.store = store;
    this.dossiers = dossiers;
  }

  /**
   * The most urgent first.
   *
   * @param afterDue and {@code after}: where the page before ended
   */
  public List<Arrival> page(Actor actor, Instant afterDue, long after, int limit) {
    return queries.page(reach(actor), afterDue, after, limit);
  }

  /** Counted no further than {@code most}. */
  public int count(Actor actor, int most) {
    return queries.count(reach(actor), most);
  }

  /** What waits of that dossier; refused when nothing does any more. */
  public Arrival get(Actor actor, DossierCode code) {
    var dossier = dossiers.get(actor, code);
    actor.require(Permission.DOSSIER_RECEIVE, dossier.agencyPath(), dossier.procedure().field());
    return queries
        .find(code.value())
        .orElseThrow(() -> new Refused(ArrivalRefusal.ARRIVAL_ANSWERED));
  }

  /** The actor looks at it from now on; refused while somebody else does. */
  @Transactional
  public void take(Actor actor, DossierCode code) {
    var arrival = get(actor, code);
    if (!store.take(arrival.id(), actor.accountId(), actor.fullName())) {
      throw new Refused(ArrivalRefusal.ARRIVAL_TAKEN, get(actor, code).takenByName());
    }
  }

  private static List<Reach> reach(Actor actor) {
    var reach =
        actor.with(Permission.DOSSIER_RECEIVE).stream()
            .flatMap(
                grant ->
                    grant.isOfEveryField()
                        ? Stream.of(new Reach(grant.scopePath(), ""))
                        : grant.limits().fields().stream()
                            .map(field -> new Reach(grant.scopePath(), field)))
            .toList();
    if (reach.isEmpty()) {
      throw new Denied(Permission.DOSSIER_RECEIVE);
    }
    return reach;
  }
}
