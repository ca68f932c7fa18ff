package vn.motcua.dossier.web;

import static vn.motcua.platform.web.Words.t;

import java.time.Clock;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.dossier.ColleagueWords;
import vn.motcua.dossier.DossierView;
import vn.motcua.dossier.LateCauseWords;
import vn.motcua.dossier.ProcedureWords;
import vn.motcua.dossier.intake.Intake.HandedIn;
import vn.motcua.dossier.interlinked.CompletionTime;
import vn.motcua.dossier.interlinked.CompletionTime.Given;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.SubmittedPaper;
import vn.motcua.dossier.web.ActionPage.PaperField;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Colleague;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Vietnam;

/** Makes the form of an act on a dossier. */
@Component
class ActionPages {

  private static final Set<Action> WITH_REASON =
      EnumSet.of(
          Action.REQUEST_SUPPLEMENT,
          Action.REFUSE,
          Action.SEND_BACK,
          Action.RESCHEDULE,
          Action.VERIFY,
          Action.WITHDRAW,
          Action.STOP);
  private static final Set<Action> ENDING = EnumSet.of(Action.REFUSE, Action.WITHDRAW, Action.STOP);

  private final Catalogue catalogue;
  private final Accounts accounts;
  private final Organisation organisation;
  private final Timeline timeline;
  private final ColleagueWords colleagueWords;
  private final CompletionTime completion;
  private final Clock clock;

  ActionPages(
      Catalogue catalogue,
      Accounts accounts,
      Organisation organisation,
      Timeline timeline,
      ColleagueWords colleagueWords,
      CompletionTime completion,
      Clock clock) {
    this.catalogue = catalogue;
    this.accounts = accounts;
    this.organisation = organisation;
    this.timeline = timeline;
    this.colleagueWords = colleagueWords;
    this.completion = completion;
    this.clock = clock;
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
        agencies(view, action),
        action.namesCause() ? LateCauseWords.options() : List.of(),
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
    var procedure = view.dossier().procedure();
    return ProcedureWords.shortName(
            catalogue.version(procedure.versionId()), procedure.code(), procedure.name())
        + " – "
        + view.people().applicant().fullName();
  }

  /**
   * A request for a supplement starts with what the checklist says is missing; stopping a part of a
   * group, with the time in which it was not completed.
   */
  private ActionForm suggested(DossierView view, Action action, ActionForm form) {
    if (form.note() != null) {
      return form;
    }
    return switch (action) {
      case REQUEST_SUPPLEMENT -> form.noting(missing(view));
      case STOP -> proposed(view.dossier()).map(PartRows::reason).map(form::noting).orElse(form);
      default -> form;
    };
  }

  /** The time in which the applicant did not complete a part of a group; empty when there is. */
  private Optional<Given> proposed(Dossier dossier) {
    var askedAt = dossier.timing().pausedAt();
    return askedAt == null || dossier.family().parent() == null
        ? Optional.empty()
        : Optional.of(completion.of(dossier.agencyId(), dossier.agencyPath(), askedAt))
            .filter(Given::passed);
  }

  private static String missing(DossierView view) {
    return view.papers().stream()
        .filter(paper -> paper.required() && !paper.isHandedIn())
        .map(paper -> t("refusal.PAPER_MISSING", paper.name()))
        .collect(Collectors.joining("\n"));
  }

  private List<Option> people(DossierView view, Action action) {
    var agencyId = view.dossier().holding().agencyId();
    return switch (action) {
      case ASSIGN -> options(t("dossier.to.choose"), officers(view));
      case FORWARD -> options(t("dossier.to.tray"), officers(view));
      case SUBMIT_FOR_SIGNATURE ->
          options(
              t("dossier.to.leader"),
              accounts.signers(agencyId, view.dossier().procedure().field()));
      default -> List.of();
    };
  }

  /** Who may handle it: first the department where it lies, then the others of the agency. */
  private List<Colleague> officers(DossierView view) {
    var holding = view.dossier().holding();
    return accounts
        .whoMay(
            Permission.DOSSIER_PROCESS,
            holding.agencyId(),
            null,
            view.dossier().procedure().field())
        .stream()
        .sorted(
            Comparator.comparing(
                each -> !Objects.equals(each.departmentId(), holding.departmentId())))
        .toList();
  }

  /** Other agencies of the province it may be passed to: those of its own level's parent. */
  private List<Option> agencies(DossierView view, Action action) {
    if (action != Action.FORWARD) {
      return List.of();
    }
    var today = Vietnam.date(clock.instant());
    var own = organisation.agency(view.dossier().holding().agencyId());
    var above = own.parentId() == null ? own.id() : own.parentId();
    return Stream.concat(
            Stream.of(organisation.agency(above)), organisation.children(above, today).stream())
        .filter(each -> each.id() != own.id())
        .flatMap(
            each ->
                each.code() == null
                    ? Stream.empty()
                    : Stream.of(new Option(each.code(), each.name())))
        .toList();
  }

  private List<Option> options(String nobody, List<Colleague> colleagues) {
    return Stream.concat(
            Stream.of(new Option("", nobody)), colleagueWords.options(colleagues).stream())
        .toList();
  }

  private static List<PaperField> papers(DossierView view, List<HandedIn> typed) {
    var counts =
        typed.stream()
            .collect(Collectors.toMap(HandedIn::id, Function.identity(), (one, other) -> other));
    return view.papers().stream()
        .map(paper -> field(paper, counts))
        .sorted(PaperField.REQUIRED_FIRST)
        .toList();
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
