package vn.motcua.dossier.web;

import static vn.motcua.platform.web.Words.t;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.Procedure;
import vn.motcua.catalogue.ProcedureUses;
import vn.motcua.catalogue.RequiredPaper;
import vn.motcua.dossier.handover.ResultBooks;
import vn.motcua.dossier.intake.Duplicates;
import vn.motcua.dossier.intake.Intake.HandedIn;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.ReturnBy;
import vn.motcua.dossier.model.Status;
import vn.motcua.dossier.spi.DossierFees;
import vn.motcua.dossier.spi.ResultBook;
import vn.motcua.dossier.store.OpenDossier;
import vn.motcua.dossier.store.UsualProcedures;
import vn.motcua.dossier.web.ActionPage.PaperField;
import vn.motcua.dossier.web.IntakePage.Chosen;
import vn.motcua.dossier.web.IntakePage.Found;
import vn.motcua.dossier.web.IntakePage.Saved;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.web.Show;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.shared.Actor;
import vn.motcua.shared.LimitUnit;
import vn.motcua.shared.Permission;
import vn.motcua.shared.TimeLimit;
import vn.motcua.shared.Vietnam;
import vn.motcua.workcalendar.WorkCalendar;

/** Makes the counter's form. */
@Component
class IntakePages {

  private static final int USUAL = 8;
  private static final Duration USUAL_SINCE = Duration.ofDays(60);
  private static final int FOUND = 8;

  private final Catalogue catalogue;
  private final Organisation organisation;
  private final WorkCalendar calendar;
  private final UsualProcedures usual;
  private final Duplicates duplicates;
  private final KnownPaperNotices known;
  private final ElsewhereChoices elsewhere;
  private final GroupChoices groups;
  private final ProcedureUses uses;
  private final ResultBooks books;
  private final DossierFees fees;
  private final Clock clock;

  IntakePages(
      Catalogue catalogue,
      Organisation organisation,
      WorkCalendar calendar,
      UsualProcedures usual,
      Duplicates duplicates,
      KnownPaperNotices known,
      ElsewhereChoices elsewhere,
      GroupChoices groups,
      ProcedureUses uses,
      ResultBooks books,
      DossierFees fees,
      Clock clock) {
    this.catalogue = catalogue;
    this.organisation = organisation;
    this.calendar = calendar;
    this.usual = usual;
    this.duplicates = duplicates;
    this.known = known;
    this.elsewhere = elsewhere;
    this.groups = groups;
    this.uses = uses;
    this.books = books;
    this.fees = fees;
    this.clock = clock;
  }

  IntakePage page(Actor actor, IntakeForm form, @Nullable Saved saved, Problems problems) {
    var chosen = chosen(actor, form);
    return new IntakePage(
        organisation.agency(actor.agencyId()).name(),
        form,
        chosen,
        notice(actor, form, problems),
        known(form, problems),
        form.at("q").isBlank() ? usual(actor) : find(actor, form.at("q")),
        Arrays.stream(Channel.values())
            .map(channel -> new Option(channel.name(), t("dossier.channel." + channel)))
            .toList(),
        Arrays.stream(ReturnBy.values())
            .map(way -> new Option(way.name(), t("dossier.returnBy." + way)))
            .toList(),
        chosen == null || chosen.isGroup() ? null : elsewhere.of(actor, chosen.code()),
        fee(actor, form),
        saved,
        problems);
  }

  /** What the dossier being typed costs. */
  FeeNotice fee(Actor actor, IntakeForm form) {
    var asked = form.fee();
    var chosen = chosen(actor, form);
    return chosen == null
        ? new FeeNotice(null, "", asked)
        : new FeeNotice(
            chosen.isGroup()
                ? null
                : fees.offer(actor, chosen.code(), form.intake("").channel(), asked).orElse(null),
            chosen.fee(),
            asked);
  }

  /** What the person being typed in already has under way of the chosen procedure. */
  DuplicateNotice notice(Actor actor, IntakeForm form, Problems problems) {
    var open =
        form.procedure().isBlank()
            ? List.<OpenDossier>of()
            : duplicates.of(actor, form.procedure(), form.intake("").applicant());
    return DuplicateNotice.of(open, form, organisation, problems);
  }

  /** What the person being typed in gave before of the papers of the chosen procedure. */
  KnownPaperNotice known(IntakeForm form, Problems problems) {
    var group = groups.chosen(form);
    return known.of(form, group == null ? form.procedure() : group.anchor(), problems);
  }

  /** Procedures that fit what is being typed and are set up at the actor's agency. */
  List<Found> find(Actor actor, String text) {
    if (text.isBlank()) {
      return List.of();
    }
    var today = Vietnam.date(clock.instant());
    var closed = uses.notSetUp(actor.agencyId());
    var found = new ArrayList<Found>();
    catalogue.search(text, null, null, today, FOUND + closed.size()).stream()
        .filter(procedure -> !closed.contains(procedure.code()))
        .filter(procedure -> mayReceive(actor, procedure.field()))
        .limit(FOUND)
        .map(IntakePages::found)
        .forEach(found::add);
    // who types a procedure's name and hits Enter means the procedure, not the group it opens
    found.addAll(groups.isNamed(text) ? 0 : Math.min(1, found.size()), groups.find(text));
    return found.stream().limit(FOUND).toList();
  }

  Saved saved(Dossier dossier) {
    var code = dossier.code().value();
    var words =
        switch (dossier.status()) {
          case RETURNED -> t("intake.saved.returned", code);
          case AWAITING_SUPPLEMENT -> t("intake.saved.supplement", code);
          case REFUSED -> t("intake.saved.refused", code);
          case INTERLINKED -> t("intake.saved.group", code);
          case TAKEN_IN ->
              t(
                  "intake.saved.takenIn",
                  code,
                  organisation.agency(dossier.competence().agencyId()).bodyName());
          default ->
              dossier.timing().due() == null
                  ? t("intake.saved.noDate", code)
                  : t("intake.saved", code, due(dossier));
        };
    return new Saved(
        code, words, "/desk/dossiers/" + code, slip(dossier), dossier.status() != Status.RETURNED);
  }

  private static String due(Dossier dossier) {
    var due = Objects.requireNonNull(dossier.timing().due());
    return Vietnam.time(due.at()) + " " + Show.fullDay(due.on());
  }

  private static String slip(Dossier dossier) {
    var form =
        switch (dossier.status()) {
          case AWAITING_SUPPLEMENT -> "supplement-request";
          case REFUSED -> "refusal";
          default -> "receipt";
        };
    return "/desk/dossiers/" + dossier.code() + "/forms/" + form;
  }

  private @Nullable Chosen chosen(Actor actor, IntakeForm form) {
    var group = groups.chosen(form);
    if (group == null) {
      return chosen(actor, form, form.procedure());
    }
    var first = chosen(actor, form, group.anchor());
    return first == null
        ? null
        : new Chosen(
            group.code(),
            group.name(),
            GroupChoices.limit(group),
            "",
            first.fee(),
            first.papers(),
            false,
            "",
            GroupChoices.parts(group, form));
  }

  private @Nullable Chosen chosen(Actor actor, IntakeForm form, String code) {
    var now = clock.instant();
    return catalogue
        .inForce(code, Vietnam.date(now))
        .map(
            procedure -> {
              var limit = procedure.limit(form.intake("").channel()).orElse(null);
              var counter = books.of(procedure.code()).map(ResultBook::counter).orElse("");
              return new Chosen(
                  procedure.code(),
                  procedure.name(),
                  limit == null ? t("intake.limit.unknown") : DueStory.words(limit),
                  due(actor, form, limit),
                  procedure.fee(),
                  papers(procedure, form),
                  counter.isEmpty() && limit != null && limit.unit() == LimitUnit.SAME_DAY,
                  counter,
                  List.of());
            })
        .orElse(null);
  }

  /** Nothing is promised without a limit, nor for another agency. */
  private String due(Actor actor, IntakeForm form, @Nullable TimeLimit limit) {
    if (limit == null) {
      return "";
    }
    if (form.competent() != null) {
      return t("intake.due.elsewhere");
    }
    var deadline = calendar.deadline(actor.agencyId(), clock.instant(), limit, List.of());
    return t("dossier.due.title", Show.day(deadline.dueOn()), Vietnam.time(deadline.dueAt()));
  }

  /**
   * Required papers start as handed in, as they mostly are; the clerk takes away what is missing.
   */
  private static List<PaperField> papers(Procedure procedure, IntakeForm form) {
    Map<Integer, HandedIn> typed =
        form.papers().stream()
            .collect(Collectors.toMap(HandedIn::id, Function.identity(), (one, other) -> other));
    var channel = form.intake("").channel();
    return procedure.papers().stream()
        .map(
            paper ->
                field(paper, paper.isRequired(channel), typed.get(paper.id()), form.hasPapers()))
        .sorted(PaperField.REQUIRED_FIRST)
        .toList();
  }

  private static PaperField field(
      RequiredPaper paper, boolean required, @Nullable HandedIn typed, boolean counted) {
    if (counted) {
      return new PaperField(
          paper.id(),
          paper.name(),
          typed == null ? 0 : Math.max(0, typed.originals()),
          typed == null ? 0 : Math.max(0, typed.copies()),
          required);
    }
    if (!required) {
      return new PaperField(paper.id(), paper.name(), 0, 0, false);
    }
    // where the source gives no number, one is meant
    var originals = paper.originals() + paper.copies() == 0 ? 1 : paper.originals();
    return new PaperField(paper.id(), paper.name(), originals, paper.copies(), true);
  }

  private List<Found> usual(Actor actor) {
    var now = clock.instant();
    var today = Vietnam.date(now);
    var closed = uses.notSetUp(actor.agencyId());
    return usual.since(actor.agencyId(), now.minus(USUAL_SINCE), USUAL).stream()
        .filter(code -> !closed.contains(code))
        .flatMap(code -> catalogue.inForce(code, today).stream())
        .filter(procedure -> mayReceive(actor, procedure.field()))
        .map(IntakePages::found)
        .toList();
  }

  private static boolean mayReceive(Actor actor, String field) {
    return actor.may(Permission.DOSSIER_RECEIVE, actor.agencyPath(), field);
  }

  private static Found found(Procedure procedure) {
    return new Found(
        procedure.code(),
        procedure.shortName(),
        procedure
            .limit(Channel.COUNTER)
            .map(DueStory::words)
            .orElseGet(() -> t("intake.limit.unknown")));
  }
}
