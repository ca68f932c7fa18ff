package vn.motcua.dossier;

import java.util.List;
import java.util.Optional;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.Consultation;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.DossierEvent;
import vn.motcua.dossier.model.EventAuthority;
import vn.motcua.dossier.model.HoldingTimes;
import vn.motcua.dossier.model.PaperMove;
import vn.motcua.dossier.model.Part;
import vn.motcua.dossier.model.SubmittedPaper;
import vn.motcua.dossier.model.Urging;
import vn.motcua.dossier.model.Warning;
import vn.motcua.dossier.processing.TakeBack;
import vn.motcua.dossier.store.People;
import vn.motcua.workcalendar.Deadline;

/**
 * Everything about one dossier for somebody who may see it.
 *
 * @param consultations what others were asked; empty when nobody was
 * @param parts of an interlinked group; empty for any other dossier
 * @param warnings of dates that came near or passed
 * @param paperMoves where its paper went, the first move first; empty when it was never scanned
 * @param authorities of the acts not done by right of a role alone
 * @param deadline why it is due when it is; empty when it has no limit or was not received yet
 * @param actions what this person may do to it now
 * @param takeBack the act this person may still take back
 * @param earlier how many dossiers the same person handed in before
 * @param held who held it for how long
 */
public record DossierView(
    Dossier dossier,
    People people,
    List<SubmittedPaper> papers,
    List<DossierEvent> events,
    List<Consultation> consultations,
    List<Part> parts,
    List<Urging> urgings,
    List<Warning> warnings,
    List<PaperMove> paperMoves,
    List<EventAuthority> authorities,
    Optional<Deadline> deadline,
    List<Action> actions,
    Optional<TakeBack.Open> takeBack,
    int earlier,
    HoldingTimes held) {

  public DossierView {
    papers = List.copyOf(papers);
    events = List.copyOf(events);
    consultations = List.copyOf(consultations);
    parts = List.copyOf(parts);
    urgings = List.copyOf(urgings);
    warnings = List.copyOf(warnings);
    paperMoves = List.copyOf(paperMoves);
    authorities = List.copyOf(authorities);
    actions = List.copyOf(actions);
  }

  public boolean may(Action action) {
    return actions.contains(action);
  }
}
