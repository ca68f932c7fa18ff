package vn.motcua.fee.web;

import static vn.motcua.fee.web.RuleForm.text;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.fee.rule.EnterExemption;
import vn.motcua.fee.rule.EnterFeeRule;
import vn.motcua.platform.idempotency.Idempotency;
import vn.motcua.shared.Actor;

/** Hands what was typed to the use cases; a form sent twice enters once. */
@Component
class FeeChanges {

  private final EnterFeeRule enter;
  private final EnterExemption exempt;
  private final Idempotency idempotency;

  FeeChanges(EnterFeeRule enter, EnterExemption exempt, Idempotency idempotency) {
    this.enter = enter;
    this.exempt = exempt;
    this.idempotency = idempotency;
  }

  @Transactional
  public void enter(Actor actor, RuleForm form) {
    idempotency.once(
        actor.accountId(),
        text(form.idempotencyKey()),
        "fee rule " + form,
        () -> Long.toString(enter.handle(actor, form.read())));
  }

  @Transactional
  public void exempt(Actor actor, ExemptionForm form) {
    idempotency.once(
        actor.accountId(),
        text(form.idempotencyKey()),
        "fee exemption " + form,
        () -> Long.toString(exempt.handle(actor, form.read())));
  }
}
