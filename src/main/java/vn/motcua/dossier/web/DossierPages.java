package vn.motcua.dossier.web;

import static vn.motcua.platform.web.Words.t;

import java.time.Clock;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.dossier.DossierView;
import vn.motcua.dossier.DueWords;
import vn.motcua.dossier.ProcedureWords;
import vn.motcua.dossier.handover.ResultBooks;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.DossierRights;
import vn.motcua.dossier.spi.DossierFees;
import vn.motcua.dossier.spi.ElectronicResults;
import vn.motcua.dossier.web.DossierPage.ActionButton;
import vn.motcua.dossier.web.DossierPage.TakeBackNote;
import vn.motcua.identity.Colleague;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.web.SealedWords;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.platform.web.piece.Status;
import vn.motcua.platform.web.piece.Tone;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Vietnam;
import vn.motcua.workcalendar.WorkCalendar;

/** Makes the page of a dossier for the person who looks at it. */
@Component
class DossierPages {

  private static final DateTimeFormatter TO_THE_SECOND = DateTimeFormatter.ofPattern("HH:mm:ss");

  private final Catalogue catalogue;
  private final Organisation organisation;
  private final DueWords dueWords;
  private final WorkCalendar calendar;
  private final Timeline timeline;
  private final PaperLinks paperLinks;
  private final ConsultationRows consultations;
  private final PartRows parts;
  private final ResultBooks books;
  private final ElectronicResults results;
  private final UrgingPages urgingPages;
  private final SealedWords sealed;
  private final ContentRows contents;
  private final PaperRows paperRows;
  private final DossierChecks checks;
  private final DossierFees fees;
  private final Clock clock;

  DossierPages(
      Catalogue catalogue,
      Organisation organisation,
      DueWords dueWords,
      WorkCalendar calendar,
      Timeline timeline,
      PaperLinks paperLinks,
      ConsultationRows consultations,
      PartRows parts,
      ResultBooks books,
      ElectronicResults results,
      UrgingPages urgingPages,
      SealedWords sealed,
      ContentRows contents,
      PaperRows paperRows,
      DossierChecks checks,
      DossierFees fees,
      Clock clock) {
    this.catalogue = catalogue;
    this.organisation = organisation;
    this.dueWords = dueWords;
    this.calendar = calendar;
    this.timeline = timeline;
    this.paperLinks = paperLinks;
    this.consultations = consultations;
    this.parts = parts;
    this.books = books;
    this.results = results;
    this.urgingPages = urgingPages;
    this.sealed = sealed;
    this.contents = contents;
    this.paperRows = paperRows;
    this.checks = checks;
    this.fees = fees;
    this.clock = clock;
  }

  /**
   * @param names of the people it went through
   * @param revealed whether personal numbers are shown in full; the disclosure was audited
   */
  DossierPage page(
      Actor actor,
      DossierView view,
      Map<Long, Colleague> names,
      boolean revealed,
      Problems problems) {
    var dossier = view.dossier();
    var procedure = catalogue.version(dossier.procedure().versionId());
    var story = new DueStory(view, calendar, clock.instant());
    var next =
        ActionForms.next(dossier.status(), view.actions(), dossier.isHeldBy(actor.accountId()));
    var entering = entering(actor, dossier).or(() -> signing(actor, dossier));
    var people = view.people();
    return new DossierPage(
        dossier.code().value(),
        dossier.version(),
        ProcedureWords.shortName(procedure, dossier.procedure().code(), dossier.procedure().name())
            + " – "
            + people.applicant().fullName(),
        dossier.procedure().code(),
        status(dossier),
        dueWords.chip(dossier, clock.instant()),
        title(dossier, story),
        story.days(),
        story.why(),
        entering
            .or(
                () ->
                    Optional.ofNullable(next)
                        .map(action -> ActionForms.button(dossier.code().value(), action, true)))
            .orElse(null),
        others(view, entering.isPresent() ? null : next),
        turn(view),
        dossier.status().isFinal() || !DossierRights.mayUrge(actor, dossier)
            ? ""
            : "/desk/dossiers/" + dossier.code() + "/urge",
        urgingPages.note(view, DossierRights.mayAnswer(actor, dossier)),
        takeBack(view),
        checks.of(view),
        PersonRows.of(people.applicant(), revealed),
        people.submitter() == null ? List.of() : PersonRows.of(people.submitter(), revealed),
        contents.of(view),
        !revealed,
        view.earlier() == 0 ? "" : t("dossier.earlier", view.earlier()),
        "/desk/dossiers?list=all&words="
            + sealed.seal(actor.accountId(), people.applicant().identityNumber()),
        paperRows.of(dossier.id(), view.papers()),
        DigitisedPages.url(dossier.code()),
        results.page(dossier.code()),
        fees.page(dossier.code()),
        consultations.of(actor, view),
        parts.of(actor, view),
        parent(dossier),
        parts.note(dossier),
        timeline.of(view, names),
        paperLinks.of(view),
        points(actor, dossier),
        problems);
  }

  /** What ended with a result or a refusal is judged by the agency that decided; parts are not. */
  private static String points(Actor actor, Dossier dossier) {
    var ended =
        switch (dossier.status()) {
          case FINISHED, RETURNED, REFUSED -> dossier.timing().receivedAt() != null;
          default -> false;
        };
    return ended
            && parent(dossier).isEmpty()
            && actor.may(
                Permission.DOSSIER_READ,
                dossier.competence().agencyPath(),
                dossier.procedure().field())
        ? "/desk/evaluations/dossiers/" + dossier.code()
        : "";
  }

  static Status status(Dossier dossier) {
    var words = t(dossier.status().messageKey());
    return switch (dossier.status()) {
      case SUBMITTED -> new Status(Tone.SOON, "inbox", words);
      case TAKEN_IN -> new Status(Tone.SOON, "right", words);
      case TRANSFERRED -> new Status(Tone.SOON, "inbox", words);
      case RECEIVED -> new Status(Tone.PLAIN, "check", words);
      case INTERLINKED -> new Status(Tone.PLAIN, "link", words);
      case IN_PROGRESS -> new Status(Tone.PLAIN, "edit", words);
      case AWAITING_SUPPLEMENT -> new Status(Tone.SOON, "pause", words);
      case AWAITING_SIGNATURE -> new Status(Tone.PLAIN, "sign", words);
      case APPROVED -> new Status(Tone.PLAIN, "stamp", words);
      case FINISHED -> new Status(Tone.OK, "result", words);
      case RETURNED -> new Status(Tone.OK, "okc", words);
      case REFUSED, WITHDRAWN, STOPPED -> new Status(Tone.PLAIN, "xc", words);
    };
  }

  private static List<ActionButton> others(DossierView view, @Nullable Action next) {
    return view.actions().stream()
        .filter(action -> action != next && action != Action.TAKE_BACK)
        .map(action -> ActionForms.button(view.dossier().code().value(), action, false))
        .toList();
  }

  private static String parent(Dossier dossier) {
    var parent = dossier.family().parent();
    return parent == null ? "" : parent.value();
  }

  /** Results that must stand in a book are given where the book is kept. */
  private Optional<ActionButton> entering(Actor actor, Dossier dossier) {
    return dossier.status() == vn.motcua.dossier.model.Status.RECEIVED
            && DossierRights.may(actor, dossier, Action.RETURN_AT_ONCE)
        ? books
            .of(dossier.procedure().code())
            .map(
                book ->
                    new ActionButton(
                        t("dossier.enterInBook"), book.counter(dossier.code()), "R", false))
        : Optional.empty();
  }

  /** A result written here is decided where it is read and signed. */
  private Optional<ActionButton> signing(Actor actor, Dossier dossier) {
    return dossier.status() == vn.motcua.dossier.model.Status.AWAITING_SIGNATURE
            && DossierRights.may(actor, dossier, Action.APPROVE)
        ? results
            .signingPage(dossier)
            .map(address -> new ActionButton(t("dossier.signResult"), address, "D", false))
        : Optional.empty();
  }

  private @Nullable TakeBackNote takeBack(DossierView view) {
    return view.takeBack()
        .map(
            open ->
                new TakeBackNote(
                    t(
                        "dossier.takeBack",
                        t("dossier.done." + open.action()),
                        TO_THE_SECOND.format(Vietnam.dateTime(open.until()))),
                    Duration.between(clock.instant(), open.until()).toSeconds()))
        .orElse(null);
  }

  private static String turn(DossierView view) {
    return t("dossier.turn." + view.dossier().status());
  }

  /** What is received for another agency has no date before that agency received it. */
  private String title(Dossier dossier, DueStory story) {
    return dossier.isForAnotherAgency() && dossier.timing().clockStartedAt() == null
        ? t(
            "dossier.due.elsewhere",
            organisation.agency(dossier.competence().agencyId()).bodyName())
        : story.title();
  }
}
