package vn.motcua.identity;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Vietnam;

/** Tells who is away; colleagues may know. */
@Component
public class Absences {

  private static final int MOST = 200;

  private final AbsenceStore store;
  private final Clock clock;

  Absences(AbsenceStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** Absences of people of the agency that are not over, the nearest first; at most 200. */
  public List<Absence> ofAgency(long agencyId) {
    return store.ofAgency(agencyId, Vietnam.date(clock.instant()), MOST);
  }

  /** Who of these accounts is away today. */
  public Map<Long, Absence> today(Collection<Long> accountIds) {
    return accountIds.isEmpty()
        ? Map.of()
        : store.away(accountIds, Vietnam.date(clock.instant())).stream()
            .collect(Collectors.toMap(Absence::accountId, Function.identity(), (one, two) -> one));
  }
}
