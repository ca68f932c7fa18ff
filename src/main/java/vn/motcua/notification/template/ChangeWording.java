package vn.motcua.notification.template;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.AuditTrail;
import vn.motcua.notification.Language;
import vn.motcua.notification.MessageKind;
import vn.motcua.notification.NotificationRefusal;
import vn.motcua.notification.store.EditionStore;
import vn.motcua.platform.UseCase;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Finding;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Refused;
import vn.motcua.shared.SubjectRef;
import vn.motcua.shared.Vietnam;

/** An agency words a kind of message its own way from a day on, or goes back to the usual one. */
@UseCase
public class ChangeWording {

  private final ShippedWordings shipped;
  private final EditionStore store;
  private final Editions editions;
  private final AuditTrail audit;
  private final Clock clock;

  ChangeWording(
      ShippedWordings shipped,
      EditionStore store,
      Editions editions,
      AuditTrail audit,
      Clock clock) {
    this.shipped = shipped;
    this.store = store;
    this.editions = editions;
    this.audit = audit;
    this.clock = clock;
  }

  /** The kinds there are, for whoever may word them. */
  public List<MessageKind> kinds(Actor actor) {
    actor.require(Permission.MESSAGE_MANAGE, actor.agencyPath());
    return shipped.kinds();
  }

  /** What the agency entered for a kind, the latest day first, withdrawn ones too. */
  public List<Edition> editions(Actor actor, MessageKind kind) {
    actor.require(Permission.MESSAGE_MANAGE, actor.agencyPath());
    return store.of(kind.key(), actor.agencyId());
  }

  /** What the agency says today: its own wording, one of an agency above, or the shipped one. */
  public Wording inForce(Actor actor, MessageKind kind, Language language) {
    return editions
        .inForce(kind, language, actor.agencyPath(), Vietnam.date(clock.instant()))
        .map(Edition::wording)
        .orElseGet(() -> shipped.of(kind, language));
  }

  /** Refuses with all that is wrong with a wording. */
  public void check(MessageKind kind, Wording wording) {
    var findings = WordingCheck.findings(kind, wording);
    if (!findings.isEmpty()) {
      throw new Refused(findings);
    }
  }

  /**
   * @param from the first day, today at the earliest; empty when none was typed
   */
  @Transactional
  public void handle(
      Actor actor, MessageKind kind, Language language, Optional<LocalDate> from, Wording wording) {
    actor.require(Permission.MESSAGE_MANAGE, actor.agencyPath());
    var findings = new ArrayList<>(WordingCheck.findings(kind, wording));
    var today = Vietnam.date(clock.instant());
    if (from.isEmpty()) {
      findings.add(Finding.of("validFrom", NotificationRefusal.MESSAGE_DAY_MISSING));
    } else if (from.get().isBefore(today)) {
      findings.add(
          Finding.of("validFrom", NotificationRefusal.MESSAGE_DAY_PAST, Vietnam.show(today)));
    }
    if (!findings.isEmpty()) {
      throw new Refused(findings);
    }
    var day = from.orElseThrow();
    if (!store.add(actor, kind.key(), language, day, wording, clock.instant())) {
      throw new Refused(
          List.of(
              Finding.of("validFrom", NotificationRefusal.MESSAGE_DAY_TAKEN, Vietnam.show(day))));
    }
    audit(actor, kind.key(), "message-wording-entered", language, day);
  }

  /** From now on the edition before it counts again, or the wording of the agency above. */
  @Transactional
  public Edition withdraw(Actor actor, long id) {
    actor.require(Permission.MESSAGE_MANAGE, actor.agencyPath());
    var edition =
        store.find(id, actor.agencyId()).orElseThrow(() -> new NotVisible("edition " + id));
    if (!store.withdraw(actor, id, clock.instant())) {
      throw new Refused(NotificationRefusal.MESSAGE_EDITION_WITHDRAWN);
    }
    audit(
        actor,
        edition.kind(),
        "message-wording-withdrawn",
        edition.language(),
        edition.validFrom());
    return edition;
  }

  private void audit(Actor actor, String kind, String action, Language language, LocalDate from) {
    audit.append(
        actor,
        new SubjectRef("agency", Long.toString(actor.agencyId())),
        action,
        Map.of("kind", kind, "language", language.name(), "from", from.toString()));
    editions.forget();
  }
}
