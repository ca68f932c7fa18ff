package vn.motcua.dossier.passing;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.platform.idempotency.Idempotency;
import vn.motcua.shared.Actor;

/** Begins a pass, a request sent twice once, and does its rows at once. */
@Component
public class PassAtOnce {

  private final PassDesk passDesk;
  private final PassWork work;
  private final Idempotency idempotency;
  private final TransactionTemplate transaction;

  PassAtOnce(
      PassDesk passDesk, PassWork work, Idempotency idempotency, TransactionTemplate transaction) {
    this.passDesk = passDesk;
    this.work = work;
    this.idempotency = idempotency;
    this.transaction = transaction;
  }

  /**
   * Answers the id of the pass, whose rows all have their outcome.
   *
   * @param key repeated requests with the same key answer the first one's pass; null = never
   *     repeated
   */
  public long handle(
      Actor actor, long fromId, List<PassRow> rows, String reason, @Nullable String key) {
    Long id =
        transaction.execute(
            status ->
                idempotency.once(
                    actor.accountId(),
                    key,
                    "pass desk " + fromId + " " + rows + " " + reason,
                    () -> passDesk.handle(actor, fromId, rows, reason),
                    String::valueOf,
                    Long::valueOf));
    var begun = Objects.requireNonNull(id);
    work.finish(begun);
    return begun;
  }
}
