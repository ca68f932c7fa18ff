package vn.motcua.informing;

import static vn.motcua.informing.InformingMessages.phrase;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Contacts;
import vn.motcua.dossier.DossierSettings;
import vn.motcua.dossier.events.DossierEntered;
import vn.motcua.dossier.events.DossierMoved;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.Contact;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.ReturnBy;
import vn.motcua.dossier.model.Status;
import vn.motcua.dossier.model.Transitions;
import vn.motcua.informing.Tell.News;
import vn.motcua.notification.MessageKind;
import vn.motcua.notification.Messages;
import vn.motcua.organisation.Organisation;
import vn.motcua.settings.LegalSettings;
import vn.motcua.shared.Vietnam;

/** Tells people what happened to their dossiers, in the transaction in which it happened. */
@Component
class InformPeople {

  private final Tell tell;
  private final Contacts contacts;
  private final Messages messages;
  private final Organisation organisation;
  private final LegalSettings settings;
  private final Clock clock;

  InformPeople(
      Tell tell,
      Contacts contacts,
      Messages messages,
      Organisation organisation,
      LegalSettings settings,
      Clock clock) {
    this.tell = tell;
    this.contacts = contacts;
    this.messages = messages;
    this.organisation = organisation;
    this.settings = settings;
    this.clock = clock;
  }

  @EventListener
  void on(DossierEntered entered) {
    var dossier = entered.dossier();
    if (!MoveRules.isTaken(dossier)) {
      return;
    }
    var kind =
        switch (dossier.status()) {
          case SUBMITTED -> InformingMessages.SUBMITTED;
          case TAKEN_IN -> InformingMessages.RECEIVED_ELSEWHERE;
          default -> InformingMessages.RECEIVED;
        };
    tell.people(news(kind, dossier, entered.contact(), "", null), entered.contact());
  }

  @EventListener
  void on(DossierMoved moved) {
    if (moved.action() == Action.TAKE_BACK) {
      messages.takeBack(
          Told.subject(moved.after().code()),
          Told.act(moved.after().id(), moved.before().version()));
      return;
    }
    MoveRules.of(moved)
        .flatMap(
            kind -> contacts.of(moved.after().code()).map(contact -> told(moved, kind, contact)))
        .ifPresent(told -> tell.people(told.news(), told.contact()));
  }

  private record Addressed(News news, Contact contact) {}

  private Addressed told(DossierMoved moved, MessageKind kind, Contact contact) {
    return new Addressed(
        news(kind, moved.after(), contact, moved.note(), notBefore(moved).orElse(null)), contact);
  }

  /** What its actor may still take back is told once that time is over. */
  private Optional<Instant> notBefore(DossierMoved moved) {
    if (!Transitions.canBeTakenBack(moved.action(), moved.before().status())) {
      return Optional.empty();
    }
    var now = clock.instant();
    var minutes =
        settings.at(
            DossierSettings.TAKE_BACK_WITHIN, moved.after().agencyPath(), Vietnam.date(now));
    return Optional.of(now.plus(Duration.ofMinutes(minutes)));
  }

  private News news(
      MessageKind kind,
      Dossier dossier,
      Contact contact,
      String note,
      @Nullable Instant notBefore) {
    return new News(
        kind,
        dossier.code(),
        dossier.procedure().name(),
        Told.act(dossier.id(), dossier.version()),
        speaker(dossier),
        values(kind, dossier, contact, note),
        notBefore);
  }

  /** Whoever has it in hand; a result is spoken of by the agency that hands it over. */
  private static long speaker(Dossier dossier) {
    return dossier.status() == Status.FINISHED || dossier.status() == Status.RETURNED
        ? dossier.returnAgencyId()
        : dossier.status() == Status.TAKEN_IN || dossier.status() == Status.TRANSFERRED
            ? dossier.agencyId()
            : dossier.competence().agencyId();
  }

  private Map<String, Object> values(
      MessageKind kind, Dossier dossier, Contact contact, String note) {
    if (kind.equals(InformingMessages.RECEIVED)) {
      return Map.of("due", due(dossier));
    }
    if (kind.equals(InformingMessages.RESCHEDULED)) {
      return Map.of("due", due(dossier), "reason", note);
    }
    if (kind.equals(InformingMessages.READY)) {
      return Map.of("way", way(dossier, contact.returnBy()));
    }
    if (kind.equals(InformingMessages.RECEIVED_ELSEWHERE)
        || kind.equals(InformingMessages.TRANSFERRED)) {
      return Map.of("competent", organisation.agency(dossier.competence().agencyId()).bodyName());
    }
    return kind.placeholders().stream().anyMatch(place -> place.name().equals("reason"))
        ? Map.of("reason", note)
        : Map.of();
  }

  private static MessageSourceResolvable due(Dossier dossier) {
    var dueAt = dossier.timing().dueAt();
    return dueAt == null
        ? phrase("informing.due.none")
        : phrase("informing.due.at", Vietnam.show(dueAt));
  }

  private MessageSourceResolvable way(Dossier dossier, ReturnBy wished) {
    var how = dossier.status() == Status.RETURNED ? ReturnBy.ONLINE : wished;
    return phrase("informing.way." + how, organisation.agency(dossier.returnAgencyId()).bodyName());
  }
}
