package vn.motcua.desk.worklist;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Colleague;
import vn.motcua.shared.Permission;

/**
 * Those of an agency who may have a dossier in hand, as they were a few seconds ago: every list
 * offers them in its filter, and nothing is decided by it.
 */
@Component
class Holders {

  private static final long KNOWN_FOR = Duration.ofSeconds(5).toNanos();

  private static final Set<Permission> HOLDING =
      Set.of(Permission.DOSSIER_RECEIVE, Permission.DOSSIER_PROCESS, Permission.DOSSIER_APPROVE);

  private final Accounts accounts;
  private final Map<Long, Known> byAgency = new ConcurrentHashMap<>();

  Holders(Accounts accounts) {
    this.accounts = accounts;
  }

  private record Known(long readAt, List<Colleague> people) {

    boolean isFresh(long now) {
      return now - readAt < KNOWN_FOR;
    }
  }

  /** In name order. */
  List<Colleague> of(long agencyId) {
    var now = System.nanoTime();
    var known = byAgency.get(agencyId);
    if (known == null || !known.isFresh(now)) {
      known = new Known(now, List.copyOf(accounts.whoMayAny(HOLDING, agencyId)));
      byAgency.put(agencyId, known);
    }
    return known.people();
  }
}
