package vn.motcua.dossier.processing;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;
import vn.motcua.audit.AuditTrail;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierRefusal;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.DossierEvent;
import vn.motcua.dossier.model.DossierRights;
import vn.motcua.dossier.model.Status;
import vn.motcua.dossier.model.Transitions;
import vn.motcua.dossier.store.DossierStore;
import vn.motcua.dossier.store.Receiver;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Denied;
import vn.motcua.shared.Finding;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Refused;
import vn.motcua.shared.StaleVersion;
import vn.motcua.shared.SubjectRef;
import vn.motcua.shared.Text;

/** What every action on a dossier has in common: the checks before it and the traces it leaves. */
@Component
public class Handling {

  private static final int LONGEST_NOTE = 2000;

  private final DossierStore store;
  private final AuditTrail audit;
  private final Clock clock;

  Handling(DossierStore store, AuditTrail audit, Clock clock) {
    this.store = store;
    this.audit = audit;
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

  /** Stores the changed dossier with its event and audit entry, all in the caller's transaction. */
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
    store.update(after, receiver);
    record(actor, action, before.status(), before, after, note, before.version() + 1);
    return store.find(after.code()).orElseThrow();
  }

  /** Leaves the traces of a dossier just stored for the first time. */
  public void recordFirst(Actor actor, Action action, Dossier stored, String note) {
    record(actor, action, null, stored.timed(stored.timing().resumed(null)), stored, note, 1);
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
    if (text.length() > LONGEST_NOTE) {
      throw new Refused(List.of(Finding.of("note", DossierRefusal.TEXT_TOO_LONG, LONGEST_NOTE)));
    }
    return text;
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

  private void record(
      Actor actor,
      Action action,
      @Nullable Status from,
      Dossier before,
      Dossier after,
      String note,
      long seq) {
    var holding = after.holding();
    store.append(
        after.id(),
        new DossierEvent(
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
            after.timing().dueAt()));
    audit.append(
        actor,
        new SubjectRef("dossier", after.code().value()),
        "dossier-" + action.key(),
        details(from, after, seq));
  }

  private static Map<String, Object> details(@Nullable Status from, Dossier after, long seq) {
    var details = new HashMap<String, Object>();
    details.put("version", seq);
    details.put("to", after.status().name());
    if (from != null) {
      details.put("from", from.name());
    }
    if (after.timing().due() != null) {
      details.put("dueAt", after.timing().due().at().toString());
    }
    return details;
  }
}
