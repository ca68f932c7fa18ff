package vn.motcua.dossier.web;

import static vn.motcua.platform.web.Words.t;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.dossier.DossierView;
import vn.motcua.dossier.intake.Intake.HandedIn;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.SubmittedPaper;
import vn.motcua.dossier.web.ActionPage.PaperField;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Colleague;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.shared.Permission;

/** Makes the form of an act on a dossier. */
@Component
class ActionPages {

  private static final Set<Action> WITH_REASON =
      EnumSet.of(
          Action.REQUEST_SUPPLEMENT,
          Action.REFUSE,
          Action.SEND_BACK,
          Action.RESCHEDULE,
          Action.WITHDRAW,
          Action.STOP);
  private static final Set<Action> ENDING = EnumSet.of(Action.REFUSE, Action.WITHDRAW, Action.STOP);

  private final Catalogue catalogue;
  private final Accounts accounts;
  private final Timeline timeline;

  ActionPages(Catalogue catalogue, Accounts accounts, Timeline timeline) {
    this.catalogue = catalogue;
    this.accounts = accounts;
    this.timeline = timeline;
  }

  ActionPage page(
      DossierView view, Action action, ActionForm form, List<HandedIn> papers, Problems problems) {
    var dossier = view.dossier();
    return new ActionPage(
        dossier.code().value(),
        dossier.version(),
        action,
        t(action.messageKey()),
        t("dossier.explain." + action),
        title(view),
        people(view, action),
        action == Action.ACCEPT || action == Action.SUPPLEMENT ? papers(view, papers) : List.of(),
        suggested(view, action, form),
        problems,
        WITH_REASON.contains(action),
        ENDING.contains(action));
  }

  /** What the person who saw an older version has to know. */
  ChangedPage changed(DossierView view, long seen) {
    return new ChangedPage(view.dossier().code().value(), title(view), timeline.since(view, seen));
  }

  private String title(DossierView view) {
    return catalogue.version(view.dossier().procedure().versionId()).shortName()
        + " – "
        + view.people().applicant().fullName();
  }

  /** A request for a supplement starts with what the checklist says is missing. */
  private static ActionForm suggested(DossierView view, Action action, ActionForm form) {
    if (action != Action.REQUEST_SUPPLEMENT || form.note() != null) {
      return form;
    }
    var missing =
        view.papers().stream()
            .filter(paper -> paper.required() && !paper.isHandedIn())
            .map(paper -> t("refusal.PAPER_MISSING", paper.name()))
            .collect(Collectors.joining("\n"));
    return new ActionForm(
        form.version(), missing, form.to(), form.agency(), form.newDueOn(), form.notation());
  }

  private List<Option> people(DossierView view, Action action) {
    var agencyId = view.dossier().holding().agencyId();
    return switch (action) {
      case ASSIGN -> options("", accounts.whoMay(Permission.DOSSIER_PROCESS, agencyId, null));
      case FORWARD ->
          options(
              t("dossier.to.tray"), accounts.whoMay(Permission.DOSSIER_PROCESS, agencyId, null));
      case SUBMIT_FOR_SIGNATURE ->
          options(
              t("dossier.to.leader"), accounts.whoMay(Permission.DOSSIER_APPROVE, agencyId, null));
      default -> List.of();
    };
  }

  private static List<Option> options(String nobody, List<Colleague> colleagues) {
    var options = new ArrayList<Option>();
    if (!nobody.isEmpty()) {
      options.add(new Option("", nobody));
    }
    colleagues.forEach(
        each ->
            options.add(
                new Option(
                    Long.toString(each.accountId()), each.fullName() + ", " + each.position())));
    return options;
  }

  private static List<PaperField> papers(DossierView view, List<HandedIn> typed) {
    var counts =
        typed.stream()
            .collect(Collectors.toMap(HandedIn::id, Function.identity(), (one, other) -> other));
    return view.papers().stream().map(paper -> field(paper, counts)).toList();
  }

  private static PaperField field(SubmittedPaper paper, Map<Integer, HandedIn> counts) {
    var typed = counts.get(paper.id());
    return new PaperField(
        paper.id(),
        paper.name(),
        typed == null ? paper.originals() : Math.max(0, typed.originals()),
        typed == null ? paper.copies() : Math.max(0, typed.copies()),
        paper.required());
  }
}
