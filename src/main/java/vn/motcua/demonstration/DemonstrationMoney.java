package vn.motcua.demonstration;

import vn.motcua.identity.Accounts;
import vn.motcua.payment.account.DecideBankAccount;
import vn.motcua.payment.account.EnterBankAccount;
import vn.motcua.payment.account.EnterBankAccount.Typed;
import vn.motcua.platform.seed.Seed;
import vn.motcua.shared.Actor;

/** The account of a commune to which nobody's money goes. */
@Demonstration
class DemonstrationMoney implements Seed {

  private static final String AGRIBANK = "970405";

  private final Accounts accounts;
  private final EnterBankAccount enter;
  private final DecideBankAccount decide;

  DemonstrationMoney(Accounts accounts, EnterBankAccount enter, DecideBankAccount decide) {
    this.accounts = accounts;
    this.enter = enter;
    this.decide = decide;
  }

  @Override
  public String name() {
    return "demonstration.money";
  }

  @Override
  public int order() {
    return 108;
  }

  @Override
  public String fingerprint() {
    return "1";
  }

  @Override
  public void load() {
    var accountant = person("ketoan");
    var account =
        enter.handle(
            accountant,
            accountant.agencyId(),
            new Typed(AGRIBANK, "3900201000001", "UBND XA VINH HOANG (TRINH DIEN)"));
    decide.confirm(person("lanhdao"), account);
  }

  private Actor person(String username) {
    return accounts.actor(username).orElseThrow();
  }
}
