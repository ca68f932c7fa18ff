package vn.motcua.result.issuing;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.motcua.audit.AuditTrail;
import vn.motcua.dossier.events.DossierMoved;
import vn.motcua.dossier.events.ResultIssued;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Status;
import vn.motcua.result.Results;
import vn.motcua.result.model.Result;
import vn.motcua.result.model.ResultState;
import vn.motcua.result.model.Story.Event;
import vn.motcua.result.store.ResultStore;
import vn.motcua.shared.Actor;

/**
 * Lets the result go with its dossier, in the transaction that moves it: before the leader it waits
 * for a signature, sent back it is a draft again, signed it is issued when the dossier's result is.
 */
@Component
class FollowDossier {

  private final ResultStore store;
  private final AuditTrail audit;
  private final ApplicationEventPublisher publisher;
  private final Clock clock;

  FollowDossier(
      ResultStore store, AuditTrail audit, ApplicationEventPublisher publisher, Clock clock) {
    this.store = store;
    this.audit = audit;
    this.publisher = publisher;
    this.clock = clock;
  }

  @EventListener
  void follow(DossierMoved moved) {
    var open = store.open(moved.after().id());
    open.filter(result -> result.corrects() == null).ifPresent(result -> follow(result, moved));
  }

  private void follow(Result result, DossierMoved moved) {
    var after = moved.after();
    switch (result.state()) {
      case SIGNED -> {
        if (moved.action() == Action.ISSUE_RESULT) {
          issue(moved.actor(), result);
        } else if (after.status() != Status.APPROVED) {
          undo(moved.actor(), result, after, moved.note());
        }
      }
      case DRAFT -> {
        if (after.status() == Status.AWAITING_SIGNATURE) {
          ask(moved.actor(), result, after);
        } else if (after.status().isFinal()) {
          store.move(result, ResultState.VOID, "");
          tell(moved.actor(), result, Event.DROPPED, "result-dropped", "");
        } else if (result.askedAt() != null) {
          store.ask(result, null, null, null);
          tell(moved.actor(), result, Event.SENT_BACK, "result-sent-back", moved.note());
        }
      }
      default -> {
        // nothing that follows a dossier
      }
    }
  }

  private void issue(Actor actor, Result result) {
    store.move(result, ResultState.VALID, "");
    tell(actor, result, Event.ISSUED, "result-issued", "");
    publisher.publishEvent(new ResultIssued(result.dossierId(), true, clock.instant()));
  }

  /** What was signed never leaves the house; its number is not given again. */
  private void undo(Actor actor, Result signed, Dossier after, String note) {
    store.move(signed, ResultState.VOID, note);
    tell(actor, signed, Event.UNDONE, "result-undone", note);
    if (after.status().isFinal()) {
      return;
    }
    var id = store.add(signed, clock.instant());
    store.tell(id, Event.WRITTEN, actor, clock.instant(), "");
    if (after.status() == Status.AWAITING_SIGNATURE) {
      ask(actor, store.find(id).orElseThrow(), after);
    }
  }

  /** Each time it comes before a leader, or before another one. */
  private void ask(Actor actor, Result draft, Dossier after) {
    var signer = after.holding().holderId();
    if (draft.askedAt() != null && Objects.equals(draft.wantedSigner(), signer)) {
      return;
    }
    var holding = after.holding();
    store.issuedBy(draft, holding.agencyId(), holding.agencyPath());
    store.ask(draft, clock.instant(), after.timing().dueAt(), signer);
    tell(actor, draft, Event.ASKED, "result-asked", "");
  }

  private void tell(Actor actor, Result result, Event event, String action, String note) {
    store.tell(result.id(), event, actor, clock.instant(), note);
    audit.append(
        actor, Results.subject(result.id()), action, Map.of("dossier", result.dossier().value()));
  }
}
