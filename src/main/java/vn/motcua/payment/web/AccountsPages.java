package vn.motcua.payment.web;

import static vn.motcua.platform.web.Words.t;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.Organisation;
import vn.motcua.payment.account.BankAccount;
import vn.motcua.payment.account.BankAccounts;
import vn.motcua.payment.account.Banks;
import vn.motcua.payment.account.EnterBankAccount.Typed;
import vn.motcua.payment.store.BankAccountStore;
import vn.motcua.payment.web.AccountsPage.Row;
import vn.motcua.platform.web.Show;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.platform.web.piece.Status;
import vn.motcua.platform.web.piece.Tone;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Permission;

/** Draws up the page of an agency's accounts. */
@Component
class AccountsPages {

  static final Typed NOTHING = new Typed("", "", "");

  private final BankAccountStore store;
  private final BankAccounts accounts;
  private final Banks banks;
  private final Organisation organisation;

  AccountsPages(
      BankAccountStore store, BankAccounts accounts, Banks banks, Organisation organisation) {
    this.store = store;
    this.accounts = accounts;
    this.banks = banks;
    this.organisation = organisation;
  }

  AccountsPage page(Actor actor, Typed typed, Problems problems) {
    var agency = organisation.agency(actor.agencyId());
    actor.requireWholly(Permission.MONEY_RECONCILE, agency.path());
    var all = store.of(agency.id());
    var nearest = accounts.of(agency.path()).filter(one -> one.agencyId() != agency.id());
    return new AccountsPage(
        agency.name(),
        nearest
            .map(
                one ->
                    t(
                        "payment.account.inherited",
                        organisation.agency(one.agencyId()).name(),
                        one.number(),
                        one.bankName()))
            .orElse(""),
        all.stream().map(account -> row(actor, account)).toList(),
        all.stream().noneMatch(BankAccount::waits),
        Stream.concat(
                Stream.of(new Option("", t("payment.account.choose"))),
                banks.names().entrySet().stream()
                    .map(bank -> new Option(bank.getKey(), bank.getValue())))
            .toList(),
        typed,
        problems);
  }

  private static Row row(Actor actor, BankAccount account) {
    return new Row(
        account.id(),
        account.bankName(),
        account.number(),
        account.holder(),
        state(account),
        about(account),
        account.waits() && account.enteredById() != actor.accountId(),
        account.endedAt() == null);
  }

  private static Status state(BankAccount account) {
    if (account.holds()) {
      return new Status(Tone.OK, "okc", t("payment.account.holds"));
    }
    return account.waits()
        ? new Status(Tone.SOON, "pause", t("payment.account.waits"))
        : new Status(Tone.PLAIN, "xc", t("payment.account.ended"));
  }

  private static String about(BankAccount account) {
    var entered =
        t("payment.account.entered", account.enteredBy(), Show.moment(account.enteredAt()));
    var confirmedAt = account.confirmedAt();
    var confirmedBy = account.confirmedBy();
    return confirmedAt == null || confirmedBy == null
        ? entered
        : entered + " " + t("payment.account.confirmed", confirmedBy, Show.moment(confirmedAt));
  }
}
