package vn.motcua.dossier.api;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierView;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.api.DossierAnswer.Day;
import vn.motcua.dossier.api.DossierAnswer.Held;
import vn.motcua.dossier.api.DossierAnswer.HeldBy;
import vn.motcua.dossier.api.DossierAnswer.Holder;
import vn.motcua.dossier.api.DossierAnswer.Limit;
import vn.motcua.dossier.api.DossierAnswer.Remaining;
import vn.motcua.dossier.api.DossierAnswer.Warning;
import vn.motcua.dossier.intake.Duplicates;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Hand;
import vn.motcua.dossier.model.HoldingTimes;
import vn.motcua.identity.Absence;
import vn.motcua.identity.Absences;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Colleague;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.Organisation;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Vietnam;
import vn.motcua.workcalendar.Deadline;
import vn.motcua.workcalendar.WorkCalendar;

/** Makes the API's answer about a dossier. */
@Component
class DossierAnswers {

  private final Dossiers dossiers;
  private final Duplicates duplicates;
  private final Organisation organisation;
  private final Accounts accounts;
  private final Absences absences;
  private final WorkCalendar calendar;
  private final MessageSource messages;
  private final Clock clock;

  DossierAnswers(
      Dossiers dossiers,
      Duplicates duplicates,
      Organisation organisation,
      Accounts accounts,
      Absences absences,
      WorkCalendar calendar,
      MessageSource messages,
      Clock clock) {
    this.dossiers = dossiers;
    this.duplicates = duplicates;
    this.organisation = organisation;
    this.accounts = accounts;
    this.absences = absences;
    this.calendar = calendar;
    this.messages = messages;
    this.clock = clock;
  }

  DossierAnswer of(Actor actor, Dossier dossier) {
    return of(dossiers.view(actor, dossier.code()));
  }

  /** As it was taken in: with what the same person has open beside it. */
  DossierAnswer takenIn(Actor actor, Dossier dossier) {
    var view = dossiers.view(actor, dossier.code());
    var openBefore =
        duplicates.of(actor, dossier.procedure().code(), view.people().applicant()).stream()
            .filter(open -> open.submittedAt().isBefore(dossier.timing().submittedAt()))
            .map(open -> open.code().value())
            .toList();
    return of(view, openBefore, null);
  }

  /**
   * As it is after an act that named somebody; warns when the one who has it now is away.
   *
   * @param named whether the act named a person
   */
  DossierAnswer acted(Actor actor, Dossier dossier, boolean named) {
    var holder = dossier.holding().holderId();
    var away = named && holder != null ? absences.today(List.of(holder)).get(holder) : null;
    return of(
        dossiers.view(actor, dossier.code()),
        null,
        away == null ? null : List.of(new Warning("PERSON_AWAY", words(away))));
  }

  private String words(Absence away) {
    var until = Vietnam.show(away.to());
    var substitute = away.substituteName();
    return messages.getMessage(
        substitute == null ? "absence.away" : "absence.away.substitute",
        substitute == null
            ? new Object[] {away.fullName(), until}
            : new Object[] {away.fullName(), until, substitute},
        LocaleContextHolder.getLocale());
  }

  DossierAnswer of(DossierView view) {
    return of(view, null, null);
  }

  private DossierAnswer of(
      DossierView view, @Nullable List<String> openBefore, @Nullable List<Warning> warnings) {
    var dossier = view.dossier();
    var timing = dossier.timing();
    var outcome = dossier.outcome();
    return new DossierAnswer(
        dossier.code().value(),
        dossier.version(),
        dossier.status(),
        messages.getMessage(dossier.status().messageKey(), null, LocaleContextHolder.getLocale()),
        dossier.status().nationalNumber(),
        agencyCode(dossier.agencyId()),
        agencyCode(dossier.competence().agencyId()),
        atOrNull(dossier.competence().relayDueAt()),
        dossier.procedure().code(),
        dossier.procedure().name(),
        dossier.channel(),
        view.people().applicant().fullName(),
        at(timing.submittedAt()),
        atOrNull(timing.receivedAt()),
        atOrNull(timing.dueAt()),
        timing.dueOn(),
        timing.limit() == null ? null : new Limit(timing.limit().amount(), timing.limit().unit()),
        view.deadline().map(DossierAnswers::days).orElse(null),
        atOrNull(timing.pausedAt()),
        remaining(dossier),
        holder(dossier),
        held(view.held()),
        atOrNull(outcome.finishedAt()),
        atOrNull(outcome.returnedAt()),
        outcome.resultNumber(),
        outcome.resultNotation(),
        dossier.lateCause(),
        openBefore,
        warnings,
        view.actions().stream().map(Action::key).toList(),
        links(dossier));
  }

  static OffsetDateTime at(Instant instant) {
    return instant.atZone(Vietnam.ZONE).toOffsetDateTime();
  }

  static @Nullable OffsetDateTime atOrNull(@Nullable Instant instant) {
    return instant == null ? null : at(instant);
  }

  private static List<Day> days(Deadline deadline) {
    return deadline.days().stream()
        .map(day -> new Day(day.on(), day.counted(), day.number(), day.reason().name(), day.note()))
        .toList();
  }

  private @Nullable Remaining remaining(Dossier dossier) {
    var due = dossier.timing().due();
    if (due == null || dossier.timing().pausedAt() != null || dossier.status().isHandled()) {
      return null;
    }
    var now = clock.instant();
    var left = calendar.between(dossier.competence().agencyId(), now, due.at());
    return new Remaining(left.minutes(), !now.isBefore(due.overdueFrom()));
  }

  private @Nullable Holder holder(Dossier dossier) {
    if (dossier.status().isFinal()) {
      return null;
    }
    var holding = dossier.holding();
    var account = holding.holderId();
    var colleague = account == null ? null : accounts.colleagues(List.of(account)).get(account);
    var department = holding.departmentId();
    return new Holder(
        agencyCode(holding.agencyId()),
        department == null ? null : organisation.department(department).name(),
        account,
        colleague == null ? null : colleague.fullName());
  }

  private @Nullable Held held(HoldingTimes times) {
    if (times.stretches().isEmpty()) {
      return null;
    }
    var names = accounts.colleagues(times.accounts());
    var by = new ArrayList<HeldBy>();
    for (var part : times.parts()) {
      if (part.hand() instanceof Hand.Office office) {
        by.add(heldBy(office, names, part.minutes()));
      }
    }
    return new Held(times.elapsed(), times.ofApplicant(), by);
  }

  private HeldBy heldBy(Hand.Office office, Map<Long, Colleague> names, long minutes) {
    var department = office.departmentId();
    var colleague = office.accountId() == null ? null : names.get(office.accountId());
    return new HeldBy(
        agencyCode(office.agencyId()),
        department == null ? null : organisation.department(department).name(),
        office.accountId(),
        colleague == null ? null : colleague.fullName(),
        minutes);
  }

  private String agencyCode(long agencyId) {
    Agency agency = organisation.agency(agencyId);
    return agency.code() == null ? agency.name() : agency.code();
  }

  private static Map<String, String> links(Dossier dossier) {
    var self = "/api/v1/dossiers/" + dossier.code();
    var links = new LinkedHashMap<String, String>();
    links.put("self", self);
    links.put("events", self + "/events");
    links.put("receipt", self + "/forms/receipt");
    links.put("lookUp", "/tra-cuu/" + dossier.code());
    return links;
  }
}
