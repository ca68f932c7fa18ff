package vn.motcua.charge.charging;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.audit.AuditTrail;
import vn.motcua.charge.ChargeRefusal;
import vn.motcua.charge.model.ChargeLine;
import vn.motcua.charge.model.FeeFacts;
import vn.motcua.charge.store.ChargeStore;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.fee.Fees;
import vn.motcua.fee.model.Quote;
import vn.motcua.fee.model.Reckoning.Case;
import vn.motcua.payment.Claim;
import vn.motcua.payment.Claims;
import vn.motcua.payment.EnteredBy;
import vn.motcua.payment.NewClaim;
import vn.motcua.payment.model.MoneyEvent.Charged;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Refused;
import vn.motcua.shared.SubjectRef;
import vn.motcua.shared.Vietnam;

/** States what a dossier costs; in the caller's transaction. */
@Component
public class Charging {

  static final String SUBJECT = "dossier";

  private final Fees fees;
  private final ChargeStore store;
  private final Claims claims;
  private final AuditTrail audit;
  private final Clock clock;

  Charging(Fees fees, ChargeStore store, Claims claims, AuditTrail audit, Clock clock) {
    this.fees = fees;
    this.store = store;
    this.claims = claims;
    this.audit = audit;
    this.clock = clock;
  }

  /** The dossier as the rules see it, by the day on which it was handed in. */
  public static Case asked(Dossier dossier, FeeFacts facts) {
    return new Case(
        dossier.procedure().code(),
        dossier.channel(),
        dossier.agencyPath(),
        Vietnam.date(dossier.timing().submittedAt()),
        facts.quantity(),
        facts.timing());
  }

  private Quote quote(Dossier dossier, FeeFacts facts) {
    var asked = asked(dossier, facts);
    var exemption = facts.exemption();
    if (!exemption.isEmpty()
        && fees.exemptions(asked).stream().noneMatch(one -> one.code().equals(exemption))) {
      throw new Refused(ChargeRefusal.EXEMPTION_NOT_OFFERED);
    }
    return fees.quote(asked, exemption);
  }

  /**
   * States it, and asks for it.
   *
   * @param override another amount than the rules say; null = what they say
   * @param reason for another amount; empty where there is none
   * @param payerName whose receipt it becomes
   * @param by null = nobody: the dossier enters
   */
  public void state(
      Dossier dossier,
      FeeFacts facts,
      @Nullable Long override,
      String reason,
      String payerName,
      @Nullable Actor by) {
    var quote = quote(dossier, facts);
    var reckoned = quote.isKnown() ? quote.total() : null;
    var dong = override == null ? reckoned : override;
    var id =
        store.append(
            dossier.code().value(),
            facts,
            ChargeLine.of(quote),
            reckoned,
            dong,
            reason,
            by,
            clock.instant());
    ask(dossier, quote, payerName, id, dong == null ? 0 : dong, by);
    if (by != null) {
      audit.append(
          by,
          subject(dossier),
          "fee-stated",
          Map.of("fee", dong == null ? 0 : dong, "reckoned", reckoned == null ? "" : reckoned));
    }
  }

  /** A dossier that costs nothing opens no claim; one that had one is asked for nothing more. */
  private void ask(
      Dossier dossier, Quote quote, String payerName, long id, long dong, @Nullable Actor by) {
    var known = claims.of(subject(dossier));
    if (dong == 0 && known.isEmpty()) {
      return;
    }
    var claim = known.orElseGet(() -> claims.open(fresh(dossier, quote, payerName)));
    var who = by == null ? EnteredBy.machine("") : EnteredBy.person(by);
    claims.enter(claim.id(), new Charged("charge:" + id, dong), who, "");
  }

  /** On receipts, always Vietnamese. */
  private static String item(Quote quote, Dossier dossier) {
    var named =
        quote.lines().size() == 1
            ? quote.lines().getFirst().item()
            : "Phí, lệ phí: " + dossier.procedure().name();
    return named + " (hồ sơ " + dossier.code() + ")";
  }

  private static NewClaim fresh(Dossier dossier, Quote quote, String payerName) {
    return new NewClaim(
        subject(dossier),
        dossier.agencyId(),
        dossier.agencyPath(),
        dossier.procedure().field(),
        "Hồ sơ " + dossier.code().value(),
        item(quote, dossier),
        payerName);
  }

  /** Empty where nothing was ever asked for. */
  public Optional<Claim> claim(Dossier dossier) {
    return claims.of(subject(dossier));
  }

  static SubjectRef subject(Dossier dossier) {
    return new SubjectRef(SUBJECT, dossier.code().value());
  }
}
