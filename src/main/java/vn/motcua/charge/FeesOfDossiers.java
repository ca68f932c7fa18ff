package vn.motcua.charge;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Channel;
import vn.motcua.charge.model.Charge;
import vn.motcua.charge.store.ChargeStore;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Fee;
import vn.motcua.dossier.model.FeeAsked;
import vn.motcua.dossier.spi.DossierFees;
import vn.motcua.fee.Fees;
import vn.motcua.fee.QuoteWords;
import vn.motcua.fee.model.Ask;
import vn.motcua.fee.model.Exemption;
import vn.motcua.fee.model.Quantity;
import vn.motcua.fee.model.Quote;
import vn.motcua.fee.model.Reckoning.Case;
import vn.motcua.fee.model.Timing;
import vn.motcua.payment.Claim;
import vn.motcua.payment.Claims;
import vn.motcua.platform.web.Show;
import vn.motcua.settings.LegalSettings;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Refused;
import vn.motcua.shared.SubjectRef;
import vn.motcua.shared.Vietnam;

/** Says of dossiers what they cost and how far that is paid. */
@Component
class FeesOfDossiers implements DossierFees {

  private final ChargeStore charges;
  private final Claims claims;
  private final Fees fees;
  private final FeesTakenElsewhere elsewhere;
  private final LegalSettings settings;
  private final Clock clock;

  FeesOfDossiers(
      ChargeStore charges,
      Claims claims,
      Fees fees,
      FeesTakenElsewhere elsewhere,
      LegalSettings settings,
      Clock clock) {
    this.charges = charges;
    this.claims = claims;
    this.fees = fees;
    this.elsewhere = elsewhere;
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public Fee of(DossierCode code) {
    var claim = claim(code);
    if (claim.isPresent() && claim.get().open() > 0) {
      return new Fee(Fee.State.DUE, claim.get().open(), "");
    }
    if (claim.isPresent() && claim.get().ledger().settled() > 0) {
      return new Fee(Fee.State.PAID, claim.get().ledger().settled(), "");
    }
    return charges
        .latest(code.value())
        .filter(charge -> charge.dong() != null)
        .map(charge -> new Fee(Fee.State.FREE, 0, whyFree(charge)))
        .orElse(Fee.UNKNOWN);
  }

  private static String whyFree(Charge charge) {
    return charge.lines().stream()
        .map(line -> line.exemptionGround())
        .filter(ground -> !ground.isEmpty())
        .findFirst()
        .orElse("");
  }

  @Override
  public String page(DossierCode code) {
    return "/desk/dossiers/" + code + "/fee";
  }

  @Override
  public String settlement(DossierCode code) {
    var claim = claim(code);
    if (claim.isEmpty()) {
      return "Không thu phí, lệ phí.";
    }
    var ledger = claim.get().ledger();
    if (ledger.refundable() > 0) {
      return "Được hoàn trả %s phí, lệ phí đã nộp.".formatted(Show.money(ledger.refundable()));
    }
    return ledger.settled() > 0
        ? "Phí, lệ phí đã nộp %s không hoàn trả vì hồ sơ đã được giải quyết."
            .formatted(Show.money(ledger.settled()))
        : "Chưa thu phí, lệ phí.";
  }

  @Override
  public void requireSettled(Dossier dossier) {
    var open = claim(dossier.code()).map(Claim::open).orElse(0L);
    if (open > 0
        && settings.at(
            ChargeSettings.SETTLED_BEFORE_RETURN,
            dossier.returnAgencyPath(),
            Vietnam.date(clock.instant()))) {
      throw new Refused(ChargeRefusal.FEE_STILL_OPEN, open);
    }
  }

  @Override
  public Optional<Offer> offer(Actor actor, String procedureCode, Channel channel, FeeAsked asked) {
    if (elsewhere.holds(procedureCode)) {
      return Optional.empty();
    }
    var asksFor =
        new Case(
            procedureCode,
            channel,
            actor.agencyPath(),
            Vietnam.date(clock.instant()),
            new Quantity(Math.max(1, asked.copies()), Math.max(1, asked.pages())),
            asked.late() ? Timing.LATE : Timing.ON_TIME);
    var offered = fees.exemptions(asksFor);
    var claimed = offered.stream().anyMatch(one -> one.code().equals(asked.exemption()));
    var quote = fees.quote(asksFor, claimed ? asked.exemption() : "");
    return quote.isKnown() ? Optional.of(offer(actor, asksFor, quote, offered)) : Optional.empty();
  }

  private Offer offer(Actor actor, Case asked, Quote quote, List<Exemption> offered) {
    return new Offer(
        quote.total(),
        QuoteWords.of(quote),
        fees.asksFor(asked, Ask.COPIES),
        fees.asksFor(asked, Ask.PAGES),
        fees.asksFor(asked, Ask.TIMING),
        actor.may(Permission.FEE_COLLECT, actor.agencyPath()),
        offered.stream().map(one -> new Exempt(one.code(), one.name())).toList());
  }

  private Optional<Claim> claim(DossierCode code) {
    return claims.of(new SubjectRef("dossier", code.value()));
  }
}
