package vn.motcua.settings.web;

import static vn.motcua.settings.web.ValueForm.text;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.platform.idempotency.Idempotency;
import vn.motcua.settings.ChangeSettings;
import vn.motcua.settings.DeclaredSettings;
import vn.motcua.settings.SettingKind.WholeOrNone;
import vn.motcua.shared.Actor;

/** Hands what was typed to the use case; a form sent twice changes once. */
@Component
class SettingChanges {

  private final ChangeSettings change;
  private final DeclaredSettings declared;
  private final Idempotency idempotency;

  SettingChanges(ChangeSettings change, DeclaredSettings declared, Idempotency idempotency) {
    this.change = change;
    this.declared = declared;
    this.idempotency = idempotency;
  }

  @Transactional
  public void enter(Actor actor, String key, ValueForm form) {
    var noneWhenEmpty =
        declared.find(key).filter(setting -> setting.kind() instanceof WholeOrNone).isPresent();
    idempotency.once(
        actor.accountId(),
        text(form.idempotencyKey()),
        "setting " + key + " " + form,
        () -> {
          change.enter(actor, key, form.read(noneWhenEmpty));
          return key;
        });
  }

  @Transactional
  public void withdraw(Actor actor, String key, long value, String reason, String idempotencyKey) {
    idempotency.once(
        actor.accountId(),
        idempotencyKey,
        "withdraw setting " + key + " " + value + " " + reason,
        () -> {
          change.withdraw(actor, key, value, reason);
          return key;
        });
  }
}
