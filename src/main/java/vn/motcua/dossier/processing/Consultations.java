package vn.motcua.dossier.processing;

import static java.util.stream.Collectors.joining;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.ProcessStep;
import vn.motcua.catalogue.StepAgencies;
import vn.motcua.dossier.events.OpinionAsked;
import vn.motcua.dossier.model.Consultation;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.store.ConsultationStore;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.Organisation;
import vn.motcua.shared.Actor;
import vn.motcua.shared.LimitUnit;
import vn.motcua.shared.TimeLimit;
import vn.motcua.shared.Vietnam;
import vn.motcua.workcalendar.WorkCalendar;

/** What other agencies are asked about a dossier: dated by their calendars, named in its trail. */
@Component
public class Consultations {

  private final ConsultationStore store;
  private final Organisation organisation;
  private final StepAgencies stepAgencies;
  private final WorkCalendar calendar;
  private final MessageSource messages;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Consultations(
      ConsultationStore store,
      Organisation organisation,
      StepAgencies stepAgencies,
      WorkCalendar calendar,
      MessageSource messages,
      ApplicationEventPublisher events,
      Clock clock) {
    this.store = store;
    this.organisation = organisation;
    this.stepAgencies = stepAgencies;
    this.calendar = calendar;
    this.messages = messages;
    this.events = events;
    this.clock = clock;
  }

  /** All that were asked about a dossier, in the order of asking. */
  public List<Consultation> of(long dossierId) {
    return store.of(dossierId);
  }

  /** One to be asked, due after so many working hours of its own. */
  Consultation draft(
      Actor actor,
      Dossier dossier,
      int number,
      Agency agency,
      @Nullable Long departmentId,
      String content,
      boolean mandatory,
      int workingHours,
      Instant now) {
    return new Consultation(
        number,
        dossier.holding().step(),
        dossier.holding().agencyId(),
        dossier.holding().agencyPath(),
        actor.fullName(),
        now,
        agency.id(),
        agency.path(),
        departmentId,
        content,
        mandatory,
        calendar
            .deadline(
                agency.id(), now, new TimeLimit(workingHours, LimitUnit.WORKING_HOUR), List.of())
            .dueAt(),
        null,
        null,
        null);
  }

  /** Asks them; answers the words for the event. */
  String open(Actor actor, Dossier dossier, List<Consultation> asked) {
    asked.forEach(
        each -> {
          store.insert(dossier.id(), actor, each);
          events.publishEvent(new OpinionAsked(actor, dossier, each));
        });
    return asked.stream().map(this::words).collect(joining("; "));
  }

  /**
   * Those the process names for the step the dossier has come to, when none of them was asked yet;
   * empty for a step one unit does alone.
   */
  List<Consultation> ofStep(Actor actor, Dossier dossier, ProcessStep step) {
    if (!step.kind().hasParticipants()) {
      return List.of();
    }
    var asked = store.of(dossier.id());
    if (asked.stream().anyMatch(each -> each.step() == step.number())) {
      return List.of();
    }
    var now = clock.instant();
    var drafts = new ArrayList<Consultation>();
    for (var participant : step.participants()) {
      var unit = participant.unit();
      stepAgencies
          .find(unit.agency(), dossier.holding().agencyId(), Vietnam.date(now))
          .ifPresent(
              agency ->
                  drafts.add(
                      draft(
                          actor,
                          dossier,
                          asked.size() + drafts.size() + 1,
                          agency,
                          organisation
                              .department(agency.id(), unit.department())
                              .map(department -> department.id())
                              .orElse(null),
                          step.name(),
                          true,
                          Math.max(1, participant.workingHours()),
                          now)));
    }
    return drafts;
  }

  /** {@code Phòng Kinh tế, trước 17:00 ngày 24/11/2026} */
  private String words(Consultation asked) {
    return messages.getMessage(
        "consultation.asked",
        new Object[] {
          name(asked), Vietnam.time(asked.dueAt()), Vietnam.show(Vietnam.date(asked.dueAt()))
        },
        Vietnam.LOCALE);
  }

  /** The department asked, with its agency when that is not the one that asks; or the agency. */
  public String name(Consultation asked) {
    var agency = organisation.agency(asked.agencyId()).bodyName();
    var department = asked.departmentId();
    if (department == null) {
      return agency;
    }
    var name = organisation.department(department).name();
    return asked.agencyId() == asked.askingAgencyId() ? name : name + ", " + agency;
  }
}
