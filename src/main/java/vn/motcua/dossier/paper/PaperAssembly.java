package vn.motcua.dossier.paper;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierView;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.DossierEvent;
import vn.motcua.dossier.model.Standing;
import vn.motcua.dossier.model.Status;
import vn.motcua.dossier.model.SubmittedPaper;
import vn.motcua.dossier.spi.DossierFees;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Vietnam;
import vn.motcua.workcalendar.DayReason;
import vn.motcua.workcalendar.Deadline;
import vn.motcua.workcalendar.ExplainedDay;

/** Fills the forms of a dossier from what is recorded of it. */
@Component
public class PaperAssembly {

  private final FormEditions editions;
  private final Issuers issuers;
  private final HandOvers handOvers;
  private final PaperPeople people;
  private final CauseWords causes;
  private final DossierFees fees;
  private final Clock clock;

  PaperAssembly(
      FormEditions editions,
      Issuers issuers,
      HandOvers handOvers,
      PaperPeople people,
      CauseWords causes,
      DossierFees fees,
      Clock clock) {
    this.editions = editions;
    this.issuers = issuers;
    this.handOvers = handOvers;
    this.people = people;
    this.causes = causes;
    this.fees = fees;
    this.clock = clock;
  }

  /** The forms that exist for a dossier, by what happened to it. */
  public static List<DossierForm> available(DossierView view) {
    var forms = new ArrayList<DossierForm>();
    if (view.dossier().timing().receivedAt() != null) {
      forms.add(DossierForm.RECEIPT);
    }
    if (last(view, Action.REQUEST_SUPPLEMENT).isPresent()) {
      forms.add(DossierForm.SUPPLEMENT_REQUEST);
    }
    if (view.dossier().status() == Status.REFUSED) {
      forms.add(DossierForm.REFUSAL);
    }
    if (last(view, Action.RESCHEDULE).isPresent()) {
      forms.add(DossierForm.APOLOGY);
    }
    if (view.dossier().status() == Status.STOPPED || view.dossier().status() == Status.WITHDRAWN) {
      forms.add(DossierForm.STOP_NOTICE);
    }
    forms.add(DossierForm.CONTROL_SLIP);
    return forms;
  }

  /** The form filled; not there when nothing happened that it would tell of. */
  public DossierPaper assemble(DossierView view, DossierForm form) {
    if (!available(view).contains(form)) {
      throw new NotVisible("form " + form.slug());
    }
    return switch (form) {
      case RECEIPT -> receipt(view);
      case SUPPLEMENT_REQUEST -> supplementRequest(view);
      case REFUSAL -> refusal(view);
      case APOLOGY -> apology(view);
      case STOP_NOTICE -> stopNotice(view);
      case CONTROL_SLIP -> controlSlip(view);
      case REGISTER -> throw new NotVisible("form " + form.slug());
    };
  }

  private ReceiptPaper receipt(DossierView view) {
    var timing = view.dossier().timing();
    var receivedAt = Objects.requireNonNull(timing.receivedAt());
    return new ReceiptPaper(
        head(view, DossierForm.RECEIPT, receivedAt),
        PaperPeople.applicant(view),
        PaperPeople.submitter(view),
        PaperPeople.request(view),
        people.otherCompetent(view.dossier()),
        view.papers().stream()
            .filter(SubmittedPaper::isHandedIn)
            .map(PaperAssembly::handed)
            .toList(),
        view.people().sets(),
        timing.limit(),
        receivedAt,
        startedAt(view),
        firstDue(view),
        people.returnPlace(view),
        fees.of(view.dossier().code()),
        view.people().receivedBy(),
        view.deadline().map(PaperAssembly::restDays).orElse(List.of()));
  }

  private SupplementRequestPaper supplementRequest(DossierView view) {
    var event = last(view, Action.REQUEST_SUPPLEMENT).orElseThrow();
    return new SupplementRequestPaper(
        head(view, DossierForm.SUPPLEMENT_REQUEST, event.at()),
        PaperPeople.applicant(view),
        PaperPeople.request(view),
        event.note().lines().filter(line -> !line.isBlank()).toList(),
        "Hồ sơ chưa đầy đủ, chưa hợp lệ theo quy định của thủ tục.",
        event.actorName(),
        "");
  }

  private RefusalPaper refusal(DossierView view) {
    var event = last(view, Action.REFUSE).orElseThrow();
    return new RefusalPaper(
        head(view, DossierForm.REFUSAL, event.at()),
        PaperPeople.applicant(view),
        PaperPeople.request(view),
        event.note(),
        PaperPeople.submitter(view).fullName(),
        event.actorName(),
        "");
  }

  private ApologyPaper apology(DossierView view) {
    var event = last(view, Action.RESCHEDULE).orElseThrow();
    var dossier = view.dossier();
    return new ApologyPaper(
        head(view, DossierForm.APOLOGY, event.at()),
        PaperPeople.applicant(view),
        PaperPeople.request(view),
        dossier.procedure().field(),
        people.unit(dossier),
        Objects.requireNonNull(dossier.timing().receivedAt()),
        Objects.requireNonNull(event.dueBefore()),
        Objects.requireNonNull(event.dueAfter()),
        causes.note(event),
        people.signerTitle(view, event),
        people.signer(view, event),
        PaperPeople.recipients(view));
  }

  private StopNoticePaper stopNotice(DossierView view) {
    var event = last(view, Action.STOP).or(() -> last(view, Action.WITHDRAW)).orElseThrow();
    var dossier = view.dossier();
    var timing = dossier.timing();
    return new StopNoticePaper(
        head(view, DossierForm.STOP_NOTICE, event.at()),
        PaperPeople.applicant(view),
        PaperPeople.request(view),
        Objects.requireNonNullElse(timing.receivedAt(), timing.submittedAt()),
        event.action() != Action.STOP || event.fromStatus() != Status.AWAITING_SUPPLEMENT,
        Vietnam.date(event.at()),
        event.note(),
        people.stage(dossier, event),
        fees.settlement(dossier.code()),
        people.signerTitle(view, event),
        people.signer(view, event),
        PaperPeople.recipients(view));
  }

  private ControlSlipPaper controlSlip(DossierView view) {
    var dossier = view.dossier();
    var timing = dossier.timing();
    return new ControlSlipPaper(
        head(view, DossierForm.CONTROL_SLIP, clock.instant()),
        PaperPeople.request(view),
        people.agencyName(dossier.competence().agencyId()),
        people.coordinating(view),
        Objects.requireNonNullElse(timing.receivedAt(), timing.submittedAt()),
        timing.dueAt(),
        handOvers.of(view),
        HeldWords.altogether(view.held()));
  }

  private PaperHead head(DossierView view, DossierForm form, Instant at) {
    var day = Vietnam.date(at);
    var edition = editions.on(form, day).orElseThrow(() -> new NotVisible("form " + form.slug()));
    return new PaperHead(
        issuers.desk(issuer(view.dossier(), form)),
        edition,
        view.dossier().code().value(),
        "",
        day);
  }

  /**
   * The receipt is the receiving desk's; what is asked and decided later, the competent agency's.
   */
  private static long issuer(Dossier dossier, DossierForm form) {
    return form == DossierForm.RECEIPT ? dossier.agencyId() : dossier.competence().agencyId();
  }

  /** When the competent agency received it; null while it has not. */
  private static @Nullable Instant startedAt(DossierView view) {
    return view.events().stream()
        .filter(event -> event.dueAfter() != null)
        .map(DossierEvent::at)
        .findFirst()
        .orElse(view.dossier().timing().clockStartedAt());
  }

  /** The date promised at receipt, not a later one. */
  private static @Nullable Instant firstDue(DossierView view) {
    return view.events().stream()
        .map(DossierEvent::dueAfter)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(view.dossier().timing().dueAt());
  }

  private static HandedPaper handed(SubmittedPaper paper) {
    return new HandedPaper(paper.name(), paper.originals(), paper.copies(), 0, "");
  }

  private static List<RestDay> restDays(Deadline deadline) {
    return deadline.days().stream()
        .filter(day -> !day.counted() && !day.note().isEmpty() && day.reason() != DayReason.WEEKEND)
        .map((ExplainedDay day) -> new RestDay(day.on(), day.note()))
        .toList();
  }

  private static Optional<DossierEvent> last(DossierView view, Action action) {
    return Standing.of(view.events()).stream()
        .filter(event -> event.action() == action)
        .reduce((one, other) -> other);
  }
}
