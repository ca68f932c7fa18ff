package vn.motcua.charge.web;

import static vn.motcua.platform.web.Words.t;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.charge.FeesTakenElsewhere;
import vn.motcua.charge.charging.Charging;
import vn.motcua.charge.model.Charge;
import vn.motcua.charge.model.ChargeLine;
import vn.motcua.charge.model.FeeFacts;
import vn.motcua.charge.store.ChargeStore;
import vn.motcua.charge.web.FeePage.Event;
import vn.motcua.charge.web.FeePage.Line;
import vn.motcua.charge.web.FeePage.Stating;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.fee.Fees;
import vn.motcua.fee.QuoteWords;
import vn.motcua.fee.model.Ask;
import vn.motcua.fee.model.Timing;
import vn.motcua.payment.BookedEvent;
import vn.motcua.payment.Claim;
import vn.motcua.payment.Claims;
import vn.motcua.payment.model.Account;
import vn.motcua.platform.web.Show;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.platform.web.piece.Status;
import vn.motcua.platform.web.piece.Tone;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Permission;
import vn.motcua.shared.SubjectRef;

/** Draws up the page of a dossier's money. */
@Component
class FeePages {

  private final Dossiers dossiers;
  private final ChargeStore charges;
  private final Claims claims;
  private final Fees fees;
  private final FeesTakenElsewhere elsewhere;

  FeePages(
      Dossiers dossiers,
      ChargeStore charges,
      Claims claims,
      Fees fees,
      FeesTakenElsewhere elsewhere) {
    this.dossiers = dossiers;
    this.charges = charges;
    this.claims = claims;
    this.fees = fees;
    this.elsewhere = elsewhere;
  }

  FeePage page(Actor actor, DossierCode code, Problems problems) {
    var dossier = dossiers.get(actor, code);
    var charge = charges.latest(code.value());
    var claim = claims.of(new SubjectRef("dossier", code.value()));
    var ledger = claim.map(Claim::ledger);
    var open = claim.map(Claim::open).orElse(0L);
    var refundable = ledger.map(one -> one.refundable()).orElse(0L);
    var field = dossier.procedure().field();
    var takenElsewhere = elsewhere.holds(dossier.procedure().code());
    return new FeePage(
        code.value(),
        dossier.procedure().name(),
        charge.map(Charge::id).orElse(0L),
        charge.map(Charge::dong).map(Show::money).orElse(""),
        charge.map(Charge::lines).orElse(List.of()).stream().map(FeePages::line).toList(),
        charge.filter(Charge::isOverridden).map(FeePages::override).orElse(""),
        state(charge, claim),
        open,
        open == 0 ? "" : Show.money(open),
        refundable,
        refundable == 0 ? "" : Show.money(refundable),
        ledger.map(one -> one.balance(Account.CASH) >= refundable).orElse(false),
        claim.map(one -> "/nop-phi/" + one.reference()).orElse(""),
        !takenElsewhere && actor.may(Permission.FEE_COLLECT, dossier.agencyPath(), field),
        !takenElsewhere && actor.may(Permission.FEE_OVERRIDE, dossier.agencyPath(), field),
        takenElsewhere,
        stating(dossier, charge.orElse(null)),
        UUID.randomUUID().toString(),
        claim.map(one -> claims.history(one.id())).orElse(List.of()).stream()
            .map(FeePages::event)
            .toList(),
        problems);
  }

  private static Status state(Optional<Charge> charge, Optional<Claim> claim) {
    if (claim.filter(one -> one.open() > 0).isPresent()) {
      return new Status(Tone.SOON, "cash", t("charge.state.due"));
    }
    if (claim.filter(one -> one.ledger().refundable() > 0).isPresent()) {
      return new Status(Tone.SOON, "cash", t("charge.state.refundable"));
    }
    if (claim.filter(one -> one.ledger().settled() > 0).isPresent()) {
      return new Status(Tone.OK, "okc", t("charge.state.paid"));
    }
    return charge.map(Charge::dong).isPresent()
        ? new Status(Tone.OK, "okc", t("charge.state.free"))
        : new Status(Tone.PLAIN, "help", t("charge.state.unknown"));
  }

  private Stating stating(Dossier dossier, @Nullable Charge charge) {
    var facts = charge == null ? FeeFacts.USUAL : charge.facts();
    var asked = Charging.asked(dossier, facts);
    var offered = fees.exemptions(asked).stream().map(one -> new Option(one.code(), one.name()));
    return new Stating(
        Integer.toString(facts.quantity().copies()),
        Integer.toString(facts.quantity().pages()),
        facts.timing() == Timing.LATE,
        facts.exemption(),
        fees.asksFor(asked, Ask.COPIES),
        fees.asksFor(asked, Ask.PAGES),
        fees.asksFor(asked, Ask.TIMING),
        Stream.concat(Stream.of(new Option("", t("charge.exemption.none"))), offered).toList());
  }

  private static Line line(ChargeLine line) {
    return new Line(
        line.item(), QuoteWords.of(line.asQuoted()), Show.money(line.amount()), line.ground());
  }

  private static String override(Charge charge) {
    var reckoned = charge.reckoned();
    return reckoned == null
        ? t("charge.overridden.unknown", charge.statedBy(), charge.reason())
        : t("charge.overridden", Show.money(reckoned), charge.statedBy(), charge.reason());
  }

  private static Event event(BookedEvent event) {
    var place = event.place();
    return new Event(
        Show.moment(event.at()),
        t("payment.event." + event.kind() + (place == null ? "" : "." + place)),
        event.dong() == 0 ? "" : Show.money(event.dong()),
        event.enteredBy());
  }
}
