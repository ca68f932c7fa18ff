package vn.motcua.petition;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.motcua.petition.store.FigureStore;
import vn.motcua.shared.Vietnam;

/** How agencies handled the petitions they had; nobody’s petition is told. */
@Component
public class PetitionFigures {

  private final FigureStore store;
  private final Clock clock;

  PetitionFigures(FigureStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /**
   * Petitions of an agency in a period, those merged with others left out.
   *
   * @param petitions settled in the period, or overdue at its end
   * @param onTime of these: settled in time
   * @param prolonged of these: overdue at its end
   */
  public record Counts(int petitions, int onTime, int prolonged) {}

  /**
   * By agency.
   *
   * @param to inclusive; of a period that lasts, as it stands now
   * @return agencies that had no petition before the end of it are left out: whether they keep
   *     their book here is not known
   */
  public Map<Long, Counts> counts(Collection<Long> agencyIds, LocalDate from, LocalDate to) {
    var counts = new HashMap<Long, Counts>();
    store.read(
        agencyIds,
        Vietnam.instant(from.atStartOfDay()),
        earlier(Vietnam.instant(to.plusDays(1).atStartOfDay()), clock.instant()),
        counts::put);
    return counts;
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }
}
