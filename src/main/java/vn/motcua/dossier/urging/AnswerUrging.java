package vn.motcua.dossier.urging;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.AuditTrail;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierRefusal;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.DossierRights;
import vn.motcua.dossier.model.Urging;
import vn.motcua.dossier.processing.Handling;
import vn.motcua.dossier.store.UrgingStore;
import vn.motcua.platform.UseCase;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Denied;
import vn.motcua.shared.Finding;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Refused;
import vn.motcua.shared.SubjectRef;
import vn.motcua.shared.Text;

/** Records what the callers after a dossier were told; one answer is for all of them. */
@UseCase
public class AnswerUrging {

  private final Dossiers dossiers;
  private final UrgingStore store;
  private final AuditTrail audit;
  private final Clock clock;

  AnswerUrging(Dossiers dossiers, UrgingStore store, AuditTrail audit, Clock clock) {
    this.dossiers = dossiers;
    this.store = store;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * The calls that wait, with the numbers to call back: the disclosure is audited.
   *
   * @return never empty; refused when nothing waits
   */
  @Transactional
  public List<Urging> open(Actor actor, DossierCode code) {
    var waiting = waiting(require(actor, code));
    if (waiting.stream().anyMatch(urging -> !urging.callerPhone().isEmpty())) {
      audit.append(actor, subject(code), "personal-data-disclosed", Map.of());
    }
    return waiting;
  }

  /**
   * @param upTo number of the last call seen; one that came in later still waits
   * @param answer what was told; required
   */
  @Transactional
  public void handle(Actor actor, DossierCode code, int upTo, String answer) {
    var dossier = require(actor, code);
    var waiting = waiting(dossier);
    var words = Text.cleanLines(answer);
    if (words.isEmpty()) {
      throw new Refused(List.of(Finding.of("note", DossierRefusal.TOLD_MISSING)));
    }
    Handling.noteFinding(words)
        .ifPresent(
            finding -> {
              throw new Refused(List.of(finding));
            });
    var now = clock.instant();
    var answered = store.answer(dossier.id(), upTo, actor, now, words);
    if (answered == 0) {
      throw new Refused(DossierRefusal.NO_CALL_WAITS);
    }
    var late = waiting.stream().anyMatch(urging -> urging.number() <= upTo && urging.isLate(now));
    audit.append(
        actor,
        subject(code),
        "urging-answered",
        Map.of("upTo", upTo, "answered", answered, "late", late));
  }

  private Dossier require(Actor actor, DossierCode code) {
    var dossier = dossiers.get(actor, code);
    if (!DossierRights.mayAnswer(actor, dossier)) {
      throw new Denied(Permission.DOSSIER_URGE);
    }
    return dossier;
  }

  private List<Urging> waiting(Dossier dossier) {
    var waiting =
        dossier.status().isFinal()
            ? List.<Urging>of()
            : store.of(dossier.id()).stream().filter(Urging::isOpen).toList();
    if (waiting.isEmpty()) {
      throw new Refused(DossierRefusal.NO_CALL_WAITS);
    }
    return waiting;
  }

  private static SubjectRef subject(DossierCode code) {
    return new SubjectRef("dossier", code.value());
  }
}
