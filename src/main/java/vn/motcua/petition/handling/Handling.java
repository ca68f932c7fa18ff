package vn.motcua.petition.handling;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.audit.AuditTrail;
import vn.motcua.petition.PetitionCode;
import vn.motcua.petition.PetitionRefusal;
import vn.motcua.petition.TellSender;
import vn.motcua.petition.model.Action;
import vn.motcua.petition.model.Petition;
import vn.motcua.petition.model.PetitionEvent;
import vn.motcua.petition.model.Transitions;
import vn.motcua.petition.store.PetitionStore;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Finding;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Refused;
import vn.motcua.shared.StaleVersion;
import vn.motcua.shared.SubjectRef;
import vn.motcua.shared.Text;

/** What every act on a petition begins and ends with. */
@Component
public class Handling {

  private static final int LONGEST = 5000;

  private final PetitionStore store;
  private final TellSender tell;
  private final AuditTrail audit;
  private final Clock clock;

  Handling(PetitionStore store, TellSender tell, AuditTrail audit, Clock clock) {
    this.store = store;
    this.tell = tell;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * The petition, for an act.
   *
   * @param seen the version the actor saw
   * @throws NotVisible when it is not this person's to see
   * @throws StaleVersion when it changed since
   * @throws Refused {@link PetitionRefusal#PETITION_ACT_UNLAWFUL} when it is not lawful now or not
   *     this person's to do
   */
  Petition open(Actor actor, PetitionCode code, long seen, Action action) {
    var petition =
        store
            .find(code)
            .filter(found -> PetitionRights.maySee(actor, found))
            .orElseThrow(() -> new NotVisible("petition " + code));
    if (petition.version() != seen) {
      throw new StaleVersion("petition " + code);
    }
    if (!PetitionRights.actions(actor, petition).contains(action)) {
      throw unlawful(petition, action);
    }
    return petition;
  }

  public static Refused unlawful(Petition petition, Action action) {
    return new Refused(
        PetitionRefusal.PETITION_ACT_UNLAWFUL, petition.code().value(), action.key());
  }

  Instant now() {
    return clock.instant();
  }

  /**
   * Stores the change with its entry in the story and the trail, and tells whoever sent it.
   *
   * @param note what was said; what people sent stays with the petition and out of it
   * @param dueAt by when this act was due; null when nothing says so
   */
  public Petition finish(
      Actor actor,
      Action action,
      Petition before,
      Petition after,
      String note,
      @Nullable Instant dueAt) {
    if (!Transitions.isLawful(before.status(), action, after.status())) {
      throw unlawful(before, action);
    }
    var event =
        new PetitionEvent(
            Math.toIntExact(before.version() + 2),
            clock.instant(),
            action,
            before.status(),
            after.status(),
            before.holding().agencyId(),
            actor.accountId(),
            actor.fullName(),
            note,
            dueAt);
    store.update(after, event);
    audit.append(
        actor,
        new SubjectRef("petition", before.code().value()),
        "petition-" + action.key(),
        Map.of("from", before.status().name(), "to", after.status().name()));
    tell.of(action, before, after, note);
    return new Petition(
        after.id(),
        after.code(),
        after.version() + 1,
        after.status(),
        after.sender(),
        after.subject(),
        after.receipt(),
        after.holding(),
        after.timing(),
        after.reply(),
        after.publication(),
        after.mergedInto(),
        after.rating());
  }

  /**
   * A text that must not be missing.
   *
   * @param field where it was typed
   */
  static String required(String field, String typed, PetitionRefusal missing) {
    var text = Text.cleanLines(typed);
    if (text.isEmpty()) {
      throw new Refused(List.of(Finding.of(field, missing)));
    }
    if (text.length() > LONGEST) {
      throw new Refused(
          List.of(Finding.of(field, PetitionRefusal.PETITION_TEXT_TOO_LONG, LONGEST)));
    }
    return text;
  }

  static boolean isLate(@Nullable Instant dueAt, Instant at) {
    return dueAt != null && at.isAfter(dueAt);
  }
}
