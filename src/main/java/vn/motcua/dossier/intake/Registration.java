package vn.motcua.dossier.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.store.DossierStore;
import vn.motcua.platform.idempotency.Idempotency;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Finding;
import vn.motcua.shared.Refused;

/** Checks an intake and files it, once however often it is sent. */
@Component
class Registration {

  private final IntakeCheck check;
  private final Duplicates duplicates;
  private final Filing filing;
  private final Idempotency idempotency;
  private final DossierStore store;

  Registration(
      IntakeCheck check,
      Duplicates duplicates,
      Filing filing,
      Idempotency idempotency,
      DossierStore store) {
    this.check = check;
    this.duplicates = duplicates;
    this.filing = filing;
    this.idempotency = idempotency;
    this.store = store;
  }

  /**
   * Refuses with every finding at once: malformed people, unknown agency or procedure, and for one
   * to be received missing papers; then, when its sender is asked, what the person has open.
   *
   * @param key repeated submits with the same key answer the first one's dossier; null = never
   *     repeated
   */
  Dossier register(Actor actor, Intake intake, @Nullable String key, Entry entry) {
    var checked = check.of(actor, intake, entry);
    return idempotency.once(
        actor.accountId(),
        key,
        entry.action.key() + " " + intake,
        () -> file(actor, checked, entry),
        stored -> stored.code().value(),
        code -> store.find(new DossierCode(code)).orElseThrow());
  }

  private Dossier file(Actor actor, IntakeCheck.Checked checked, Entry entry) {
    var intake = checked.intake();
    var openBefore = duplicates.before(actor, intake.procedure(), intake);
    return filing.file(actor, checked, entry, openBefore);
  }

  /** All that is wrong with an intake, without filing it. */
  List<Finding> findings(Actor actor, Intake intake, Entry entry) {
    try {
      var unused = check.of(actor, intake, entry);
      return List.of();
    } catch (Refused refused) {
      return refused.findings();
    }
  }
}
