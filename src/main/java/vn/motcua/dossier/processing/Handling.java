package vn.motcua.dossier.processing;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;
import vn.motcua.audit.AuditTrail;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierRefusal;
import vn.motcua.dossier.events.DossierEntered;
import vn.motcua.dossier.events.DossierMoved;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.Contact;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.DossierEvent;
import vn.motcua.dossier.model.DossierRights;
import vn.motcua.dossier.model.Status;
import vn.motcua.dossier.model.Transitions;
import vn.motcua.dossier.store.ConsultationStore;
import vn.motcua.dossier.store.DossierStore;
import vn.motcua.dossier.store.ExemptionStore;
import vn.motcua.dossier.store.NewDossier;
import vn.motcua.dossier.store.Receiver;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Denied;
import vn.motcua.shared.Finding;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Refused;
import vn.motcua.shared.StaleVersion;
import vn.motcua.shared.StandIn;
import vn.motcua.shared.SubjectRef;
import vn.motcua.shared.Text;

/** What every action on a dossier has in common: the checks before it and the traces it leaves. */
@Component
public class Handling {

  private static final int LONGEST_NOTE = 2000;

  private final DossierStore store;
  private final ConsultationStore consultations;
  private final Separation separation;
  private final ExemptionStore exemptions;
  private final AuditTrail audit;
  private final ApplicationEventPublisher publisher;
  private final Clock clock;

  Handling(
      DossierStore store,
      ConsultationStore consultations,
      Separation separation,
      ExemptionStore exemptions,
      AuditTrail audit,
      ApplicationEventPublisher publisher,
      Clock clock) {
    this.store = store;
    this.consultations = consultations;
    this.separation = separation;
    this.exemptions = exemptions;
    this.audit = audit;
    this.publisher = publisher;
    this.clock = clock;
  }

  /**
   * The dossier, if the actor may see it, saw its present version, the action is lawful in its
   * state and allowed to the actor; checked in this order.
   */
  public Dossier begin(Actor actor, DossierCode code, long seenVersion, Action action) {
    var dossier =
        store
            .find(code)
            .filter(found -> DossierRights.maySee(actor, found))
            .orElseThrow(() -> new NotVisible("dossier " + code));
    if (dossier.version() != seenVersion) {
      throw new StaleVersion("dossier " + code);
    }
    if (Transitions.after(dossier.status(), action).isEmpty()) {
      throw illegal(dossier, action);
    }
    if (!DossierRights.may(actor, dossier, action)) {
      throw new Denied(DossierRights.permission(dossier, action));
    }
    return dossier;
  }

  /**
   * Stores the changed dossier with its event and audit entry, all in the caller's transaction;
   * refused when whoever received the dossier would decide it.
   */
  public Dossier finish(Actor actor, Action action, Dossier before, Dossier after, String note) {
    return finish(actor, action, before, after, note, null);
  }

  /**
   * As {@link #finish(Actor, Action, Dossier, Dossier, String)}, naming who received the dossier.
   */
  public Dossier finish(
      Actor actor,
      Action action,
      Dossier before,
      Dossier after,
      String note,
      @Nullable Receiver receiver) {
    if (!Transitions.isLawful(before.status(), action, after.status())) {
      throw new IllegalStateException(before.status() + " " + action + " " + after.status());
    }
    var exemption = separation.require(actor, action, before);
    var stored = settled(after);
    var event = event(actor, action, before.status(), before, stored, note, before.version() + 1);
    store.update(
        before, stored, receiver, event, Transitions.canBeTakenBack(action, before.status()));
    if (after.openConsultations() > stored.openConsultations()) {
      consultations.drop(before.id(), event.at());
    }
    var actingFor = DossierRights.actingFor(actor, before, action);
    if (exemption.isPresent() || actingFor != null) {
      exemptions.keep(stored.id(), event.seq(), exemption.orElse(null), actingFor);
    }
    exemption.ifPresent(used -> useExemption(actor, stored, event, used));
    audit(
        actor,
        event,
        stored,
        actingFor == null
            ? Map.of()
            : Map.of("form", actingFor.form().name(), "delegation", actingFor.delegationId()));
    publisher.publishEvent(new DossierMoved(actor, action, before, stored.changed(), note));
    if (stored.family().parent() != null
        && stored.status().isHandled()
        && !before.status().isHandled()) {
      publisher.publishEvent(new PartHandled(actor, stored, note));
    }
    return stored.changed();
  }

  /** What has been handled waits for no answer, and is on no way. */
  private static Dossier settled(Dossier after) {
    return after.status().isHandled()
        ? after.consulting(0).relayed(after.competence().relayedUntil(null))
        : after;
  }

  /** Stores a new dossier with its first event and audit entry; answers its id. */
  public long start(Actor actor, Action action, Dossier fresh, NewDossier people, String note) {
    return start(actor, action, fresh, people, note, Map.of());
  }

  /**
   * As the other.
   *
   * @param facts more for the audit entry
   */
  public long start(
      Actor actor,
      Action action,
      Dossier fresh,
      NewDossier people,
      String note,
      Map<String, ?> facts) {
    var undated = fresh.timed(fresh.timing().resumed(null));
    var event = event(actor, action, null, undated, fresh, note, 1);
    var id = store.insert(fresh, people, event);
    audit(actor, event, fresh, facts);
    publisher.publishEvent(
        new DossierEntered(
            actor,
            action,
            fresh.withId(id),
            new Contact(people.applicant(), people.submitter(), people.returnBy()),
            people.fee()));
    return id;
  }

  /** The reason somebody gave; refused when empty or longer than 2,000 characters. */
  public static String reason(@Nullable String note) {
    var text = note(note);
    if (text.isEmpty()) {
      throw new Refused(List.of(Finding.of("note", DossierRefusal.REASON_MISSING)));
    }
    return text;
  }

  /** A note that may be empty; refused when longer than 2,000 characters. */
  public static String note(@Nullable String note) {
    var text = Text.cleanLines(note);
    var wrong = noteFinding(text);
    if (wrong.isPresent()) {
      throw new Refused(List.of(wrong.get()));
    }
    return text;
  }

  /** What is wrong with a cleaned note: that it is longer than 2,000 characters. */
  public static Optional<Finding> noteFinding(String note) {
    return note.length() > LONGEST_NOTE
        ? Optional.of(Finding.of("note", DossierRefusal.TEXT_TOO_LONG, LONGEST_NOTE))
        : Optional.empty();
  }

  /**
   * The refusal of an act that does not follow from the dossier's state, in words of the reader's
   * language.
   */
  public static Refused illegal(Dossier dossier, Action action) {
    return new Refused(
        DossierRefusal.ILLEGAL_TRANSITION,
        new DefaultMessageSourceResolvable(action.messageKey()),
        new DefaultMessageSourceResolvable(dossier.status().messageKey()));
  }

  private DossierEvent event(
      Actor actor,
      Action action,
      @Nullable Status from,
      Dossier before,
      Dossier after,
      String note,
      long seq) {
    var holding = after.holding();
    return new DossierEvent(
        seq,
        clock.instant(),
        action,
        actor.accountId(),
        actor.fullName(),
        actor.agencyId(),
        actor.departmentId(),
        from,
        after.status(),
        holding.step(),
        holding.agencyId(),
        holding.departmentId(),
        holding.holderId(),
        note,
        before.timing().dueAt(),
        after.timing().dueAt(),
        actor.absent(before.holding().holderId()).map(StandIn::fullName).orElse(null),
        action.namesCause() ? after.lateCause() : null);
  }

  /** A second entry in the trail, so that all decisions under exemptions are found together. */
  private void useExemption(Actor actor, Dossier decided, DossierEvent event, long exemption) {
    audit.append(
        actor,
        new SubjectRef("dossier", decided.code().value()),
        "separation-exemption-used",
        Map.of("exemption", exemption, "act", event.action().key()));
  }

  private void audit(Actor actor, DossierEvent event, Dossier after, Map<String, ?> facts) {
    var details = new HashMap<String, Object>(facts);
    details.put("version", event.seq());
    details.put("to", event.toStatus().name());
    if (event.fromStatus() != null) {
      details.put("from", event.fromStatus().name());
    }
    if (event.inPlaceOf() != null) {
      details.put("inPlaceOf", event.inPlaceOf());
    }
    if (event.lateCause() != null) {
      details.put("lateCause", event.lateCause().name());
    }
    if (event.dueAfter() != null) {
      details.put("dueAt", event.dueAfter().toString());
    }
    audit.append(
        actor,
        new SubjectRef("dossier", after.code().value()),
        "dossier-" + event.action().key(),
        details);
  }
}
