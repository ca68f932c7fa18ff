package vn.motcua.payment.web;

import static vn.motcua.platform.web.Words.t;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.payment.BookedEvent;
import vn.motcua.payment.BookedEvent.Kind;
import vn.motcua.payment.Claim;
import vn.motcua.payment.Claims;
import vn.motcua.payment.account.BankAccounts;
import vn.motcua.payment.gateway.Gateway;
import vn.motcua.payment.spi.TrialBank;
import vn.motcua.payment.web.PayPage.Line;
import vn.motcua.payment.web.PayPage.Transfer;
import vn.motcua.platform.qr.QrCode;
import vn.motcua.platform.web.Show;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.shared.NotVisible;

/** Draws up the page on which somebody pays. */
@Component
class PayPages {

  private final Claims claims;
  private final BankAccounts accounts;
  private final Gateway gateway;
  private final List<TrialBank> trials;

  PayPages(Claims claims, BankAccounts accounts, Gateway gateway, List<TrialBank> trials) {
    this.claims = claims;
    this.accounts = accounts;
    this.gateway = gateway;
    this.trials = trials;
  }

  PayPage page(String reference, Problems problems) {
    var claim = claim(reference);
    var ledger = claim.ledger();
    var transfer = accounts.transfer(claim);
    return new PayPage(
        claim.reference(),
        claim.title(),
        money(claim.open()),
        money(ledger.settled()),
        money(ledger.refundable()),
        state(claim),
        transfer.map(PayPages::shown).orElse(null),
        gateway.isConfigured() && claim.open() > 0,
        transfer.isEmpty() ? "" : trialUrl(claim),
        claims.history(claim.id()).stream()
            .filter(event -> event.kind() == Kind.RECEIVED || event.kind() == Kind.REFUNDED)
            .map(PayPages::line)
            .toList(),
        problems);
  }

  /** What the page would be drawn from, in a few letters. */
  String state(String reference) {
    return state(claim(reference));
  }

  private Claim claim(String reference) {
    return claims.byReference(reference).orElseThrow(() -> new NotVisible("claim"));
  }

  private static String state(Claim claim) {
    return Long.toString(claim.version());
  }

  private String trialUrl(Claim claim) {
    return trials.stream()
        .findFirst()
        .map(trial -> trial.transferPage(claim.reference(), claim.open()))
        .orElse("");
  }

  private static Transfer shown(BankAccounts.Transfer transfer) {
    return new Transfer(
        QrCode.of(transfer.code()).pngDataUri(),
        transfer.account().bankName(),
        transfer.account().number(),
        transfer.account().holder(),
        Show.money(transfer.dong()),
        transfer.content());
  }

  private static Line line(BookedEvent event) {
    var place = event.place();
    return new Line(
        Show.moment(event.at()),
        t("payment.event." + event.kind() + (place == null ? "" : "." + place)),
        Show.money(event.dong()));
  }

  private static String money(long dong) {
    return dong == 0 ? "" : Show.money(dong);
  }
}
