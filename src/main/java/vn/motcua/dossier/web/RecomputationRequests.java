package vn.motcua.dossier.web;

import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.dossier.recomputation.RecomputationRunner;
import vn.motcua.dossier.recomputation.RecomputeDueDates;
import vn.motcua.platform.idempotency.Idempotency;
import vn.motcua.shared.Actor;

/** Hands requests to the use case once each, and wakes the work when they are committed. */
@Component
class RecomputationRequests {

  private final RecomputeDueDates recompute;
  private final RecomputationRunner runner;
  private final Idempotency idempotency;
  private final TransactionTemplate transaction;

  RecomputationRequests(
      RecomputeDueDates recompute,
      RecomputationRunner runner,
      Idempotency idempotency,
      TransactionTemplate transaction) {
    this.recompute = recompute;
    this.runner = runner;
    this.idempotency = idempotency;
    this.transaction = transaction;
  }

  /** Answers the id of the recomputation. */
  long ask(Actor actor, long agencyId, String key) {
    return once(
        actor,
        key,
        "list due dates of " + agencyId,
        () -> Long.toString(recompute.ask(actor, agencyId)));
  }

  void confirm(Actor actor, long id, String reason, String document, boolean earlier, String key) {
    once(
        actor,
        key,
        "confirm due dates " + id + " " + document + " " + reason + " " + earlier,
        () -> {
          recompute.confirm(actor, id, reason, document, earlier);
          return Long.toString(id);
        });
  }

  private long once(Actor actor, String key, String request, Supplier<String> work) {
    var id = transaction.execute(status -> idempotency.once(actor.accountId(), key, request, work));
    runner.wake();
    return Long.parseLong(Objects.requireNonNull(id));
  }
}
