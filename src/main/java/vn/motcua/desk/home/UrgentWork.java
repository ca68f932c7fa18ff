package vn.motcua.desk.home;

import static vn.motcua.platform.web.Words.t;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.desk.home.HomePage.Task;
import vn.motcua.desk.home.HomePage.Urgent;
import vn.motcua.desk.worklist.WorklistAddress;
import vn.motcua.desk.worklist.WorklistRow;
import vn.motcua.desk.worklist.WorklistRows;
import vn.motcua.dossier.DossierLine;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Worklist;
import vn.motcua.dossier.WorklistCounts;
import vn.motcua.dossier.WorklistQuery;
import vn.motcua.dossier.model.Status;
import vn.motcua.shared.Actor;

/**
 * The dossiers to take up first: those somebody called after, then a person's own, then the
 * agency's, each by due date. Those whose clock stands while the applicant completes them wait in
 * their own list.
 */
@Component
class UrgentWork {

  /** The lists it speaks of. */
  static final List<Worklist> LISTS = List.of(Worklist.MINE, Worklist.IN_PROGRESS);

  private static final int SHOWN = 8;

  /** How many of a person's own are looked through for such as can be worked on. */
  private static final int LOOKED_AT = 50;

  private final Dossiers dossiers;
  private final WorklistRows rows;

  UrgentWork(Dossiers dossiers, WorklistRows rows) {
    this.dossiers = dossiers;
    this.rows = rows;
  }

  Urgent of(Actor actor, WorklistCounts counts) {
    var lines = lines(actor);
    var shown = rows.of(lines);
    var tasks = new ArrayList<Task>();
    for (int i = 0; i < lines.size(); i++) {
      tasks.add(task(actor, lines.get(i), shown.get(i)));
    }
    var list = counts.of(Worklist.MINE) > 0 ? Worklist.MINE : Worklist.IN_PROGRESS;
    return new Urgent(
        tasks,
        t("desk.urgent.more." + list.key(), counts.shown(list)),
        WorklistAddress.whole(list));
  }

  private List<DossierLine> lines(Actor actor) {
    var lines =
        new ArrayList<>(dossiers.list(actor, WorklistQuery.of(Worklist.URGED, SHOWN)).items());
    fill(lines, actor, Worklist.MINE, LOOKED_AT);
    fill(lines, actor, Worklist.IN_PROGRESS, SHOWN);
    return lines;
  }

  private void fill(List<DossierLine> lines, Actor actor, Worklist list, int lookedAt) {
    if (lines.size() < SHOWN) {
      dossiers.list(actor, WorklistQuery.of(list, lookedAt)).items().stream()
          .filter(line -> line.status() != Status.AWAITING_SUPPLEMENT)
          .filter(line -> lines.stream().noneMatch(there -> there.id() == line.id()))
          .limit(SHOWN - lines.size())
          .forEach(lines::add);
    }
  }

  private Task task(Actor actor, DossierLine line, WorklistRow row) {
    var dossier = dossiers.get(actor, line.code());
    return PrimaryAction.of(dossier, dossiers.actions(actor, dossier))
        .map(action -> new Task(row, t(action.messageKey()), row.url() + "/" + action.key()))
        .orElseGet(() -> new Task(row, t("desk.urgent.open"), row.url()));
  }
}
