package vn.motcua.desk.worklist;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import vn.motcua.dossier.DossierFigures;
import vn.motcua.dossier.Worklist;
import vn.motcua.dossier.WorklistCounts;
import vn.motcua.shared.Actor;

/**
 * How many dossiers wait in each list, counted once for a page: its tabs or tiles and the menu
 * around it show the same figures.
 */
@Component
public class DeskCounts {

  private static final String COUNTED = DeskCounts.class.getName();

  /** Lists of the menu. */
  private static final Set<Worklist> MENU =
      EnumSet.of(
          Worklist.MINE,
          Worklist.URGED,
          Worklist.TO_ACCEPT,
          Worklist.IN_PROGRESS,
          Worklist.OVERDUE,
          Worklist.TO_SIGN,
          Worklist.TO_RETURN,
          Worklist.AWAITING_SUPPLEMENT);

  private final DossierFigures figures;

  DeskCounts(DossierFigures figures) {
    this.figures = figures;
  }

  /** What was counted for this page, else these lists and those of the menu. */
  public WorklistCounts of(Actor actor, Collection<Worklist> lists) {
    var request = RequestContextHolder.currentRequestAttributes();
    var known = request.getAttribute(COUNTED, 0);
    if (known instanceof Counted counted && counted.covers(actor, lists)) {
      return counted.counts();
    }
    var asked = EnumSet.copyOf(MENU);
    asked.addAll(lists);
    var counts = figures.counts(actor, asked);
    request.setAttribute(COUNTED, new Counted(actor.accountId(), asked, counts), 0);
    return counts;
  }

  private record Counted(long accountId, Set<Worklist> lists, WorklistCounts counts) {

    boolean covers(Actor actor, Collection<Worklist> asked) {
      return accountId == actor.accountId() && lists.containsAll(asked);
    }
  }
}
