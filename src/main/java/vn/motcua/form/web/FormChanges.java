package vn.motcua.form.web;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.form.edition.BringEdition;
import vn.motcua.form.edition.WithdrawEdition;
import vn.motcua.platform.idempotency.Idempotency;
import vn.motcua.shared.Actor;

/** Hands what was sent to the use case; a form sent twice changes once. */
@Component
class FormChanges {

  private final BringEdition bring;
  private final WithdrawEdition withdraw;
  private final Idempotency idempotency;

  FormChanges(BringEdition bring, WithdrawEdition withdraw, Idempotency idempotency) {
    this.bring = bring;
    this.withdraw = withdraw;
    this.idempotency = idempotency;
  }

  @Transactional
  public void bring(
      Actor actor, String content, Optional<LocalDate> validFrom, String idempotencyKey) {
    idempotency.once(
        actor.accountId(),
        idempotencyKey,
        "form " + validFrom + " " + content,
        () -> Integer.toString(bring.handle(actor, content, validFrom)));
  }

  @Transactional
  public void withdraw(Actor actor, String id, int edition, String reason, String idempotencyKey) {
    idempotency.once(
        actor.accountId(),
        idempotencyKey,
        "withdraw form " + id + " " + edition + " " + reason,
        () -> {
          withdraw.handle(actor, id, edition, reason);
          return id;
        });
  }
}
