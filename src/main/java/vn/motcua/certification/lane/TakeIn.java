package vn.motcua.certification.lane;

import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.AuditTrail;
import vn.motcua.certification.lane.LaneCheck.Checked;
import vn.motcua.certification.model.Line;
import vn.motcua.certification.model.PaidBy;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.platform.UseCase;
import vn.motcua.platform.idempotency.Idempotency;
import vn.motcua.shared.Actor;
import vn.motcua.shared.SubjectRef;
import vn.motcua.shared.Vietnam;

/**
 * Takes one person in: a dossier per procedure, a line per kind of paper, the fee. Where somebody
 * signs at the counter the lines are numbered and the result is handed back in the same
 * transaction; elsewhere they go to the leaders' stack. Electronic copies always wait: they are
 * scanned, compared and signed digitally.
 */
@UseCase
public class TakeIn {

  private final LaneCheck check;
  private final LaneDossiers dossiers;
  private final LaneStores stores;
  private final Certifying certifying;
  private final Idempotency idempotency;
  private final AuditTrail audit;
  private final Clock clock;

  TakeIn(
      LaneCheck check,
      LaneDossiers dossiers,
      LaneStores stores,
      Certifying certifying,
      Idempotency idempotency,
      AuditTrail audit,
      Clock clock) {
    this.check = check;
    this.dossiers = dossiers;
    this.stores = stores;
    this.certifying = certifying;
    this.idempotency = idempotency;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Refuses with every finding at once.
   *
   * @param key repeated submits with the same key answer the first one's request; null = never
   *     repeated
   * @return id of the request
   */
  @Transactional
  public long handle(Actor actor, LaneRequest typed, @Nullable String key) {
    var checked = check.check(actor, typed);
    return Long.parseLong(
        idempotency.once(
            actor.accountId(),
            key,
            "certification " + checked.request(),
            () -> Long.toString(store(actor, checked))));
  }

  private long store(Actor actor, Checked checked) {
    var received = new EnumMap<LanePart, Dossier>(LanePart.class);
    for (var part : LanePart.values()) {
      if (!checked.lines(part).isEmpty()) {
        received.put(part, dossiers.of(actor, checked, part));
      }
    }
    var request = record(actor, checked, received);
    var signer = checked.signer();
    if (signer != null) {
      received.remove(LanePart.ELECTRONIC_COPIES);
      // all books before all registers of results: every transaction locks in that order
      var notations = new EnumMap<LanePart, String>(LanePart.class);
      received.forEach(
          (part, dossier) -> notations.put(part, certifying.certify(actor, dossier, signer)));
      received.forEach(
          (part, dossier) ->
              dossiers.handBack(actor, dossier, Objects.requireNonNull(notations.get(part))));
    }
    return request;
  }

  private long record(Actor actor, Checked checked, Map<LanePart, Dossier> received) {
    var now = clock.instant();
    var today = Vietnam.date(now);
    var tariff = stores.tariffs().on(checked.agency().path(), today);
    var request = checked.request();
    var exempt = request.paidBy() == PaidBy.EXEMPT;
    var due = exempt ? 0 : request.lines().stream().mapToLong(tariff::fee).sum();
    var id =
        stores
            .requests()
            .insert(
                actor,
                checked.agency().id(),
                checked.agency().path(),
                request.person(),
                due,
                request.paidBy(),
                request.exemption(),
                now);
    for (var part : received.keySet()) {
      for (var line : checked.lines(part)) {
        var fee = exempt ? 0 : tariff.fee(line);
        var entry =
            stores
                .entries()
                .insert(
                    actor,
                    received.get(part),
                    id,
                    request.person().fullName(),
                    request.person().identityNumber(),
                    line,
                    fee,
                    now);
        if (part.isElectronic()) {
          stores.copies().open(entry, received.get(part).agencyId());
        }
        stores.papers().use(checked.agency().id(), line, today);
        audit(actor, entry, received.get(part), line, fee);
      }
    }
    return id;
  }

  private void audit(Actor actor, long entry, Dossier dossier, Line line, long fee) {
    audit.append(
        actor,
        new SubjectRef("certification", Long.toString(entry)),
        "certification-taken",
        Map.of(
            "code",
            dossier.code().value(),
            "pages",
            line.pages(),
            "pieces",
            line.pieces(),
            "fee",
            fee));
  }
}
