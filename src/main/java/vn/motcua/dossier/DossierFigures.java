package vn.motcua.dossier;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.store.CountStore;
import vn.motcua.dossier.store.FigureStore;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Permission;

/** Counts dossiers from the facts, only those a person may see; each question is bounded. */
@Component
public class DossierFigures {

  private final FigureStore store;
  private final CountStore counts;
  private final Dossiers dossiers;

  DossierFigures(FigureStore store, CountStore counts, Dossiers dossiers) {
    this.store = store;
    this.counts = counts;
    this.dossiers = dossiers;
  }

  /** How many dossiers each of these lists holds for this person; lists of past work count none. */
  public WorklistCounts counts(Actor actor, Collection<Worklist> lists) {
    return actor.mayAnywhere(Permission.DOSSIER_READ)
        ? counts.count(lists, dossiers.reader(actor))
        : WorklistCounts.NONE;
  }

  /** How many were handed in on each day, both ends inclusive; days without any are left out. */
  public List<DayCount> submittedPerDay(Actor actor, LocalDate from, LocalDate to) {
    return store.submittedPerDay(dossiers.reader(actor), from, to);
  }

  /**
   * How those whose result was made between the days, both inclusive, stand to their due dates;
   * refused, withdrawn and stopped ones are not among them.
   */
  public HandledCounts handled(Actor actor, LocalDate from, LocalDate to) {
    return store.handled(dossiers.reader(actor), from, to);
  }

  /**
   * What an agency received and handled in each month between the days. One that exists is asked
   * under the map of today, with what passed to it; one that ended under the map of its own time.
   */
  public List<MonthCounts> months(Actor actor, long agencyId, LocalDate from, LocalDate to) {
    return store.months(dossiers.reader(actor, agencyId), agencyId, from, to);
  }

  /**
   * The agencies where open dossiers lie, those with most overdue first.
   *
   * @param limit 1–1000
   */
  public List<AgencyCounts> byAgency(Actor actor, List<Worklist> lists, int limit) {
    return store.byAgency(dossiers.reader(actor), lists, limit);
  }
}
