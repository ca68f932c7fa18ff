package vn.motcua.payment.account;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.payment.Claim;
import vn.motcua.payment.qr.VietQr;
import vn.motcua.payment.store.BankAccountStore;

/** To which account somebody pays by transfer, and the code that says so. */
@Component
public class BankAccounts {

  private final BankAccountStore store;

  BankAccounts(BankAccountStore store) {
    this.store = store;
  }

  /** That of the agency, else the nearest above it; empty = nobody can transfer. */
  public Optional<BankAccount> of(String agencyPath) {
    return store.nearest(agencyPath);
  }

  /** A transfer of what is open; empty when nothing is, or nobody can transfer. */
  public Optional<Transfer> transfer(Claim claim) {
    return claim.open() == 0
        ? Optional.empty()
        : of(claim.agencyPath()).map(account -> transfer(account, claim));
  }

  private static Transfer transfer(BankAccount account, Claim claim) {
    return new Transfer(
        account,
        claim.open(),
        claim.reference(),
        new VietQr(account.bankBin(), account.number(), claim.open(), claim.reference()).payload());
  }

  /**
   * What a payer enters at the bank.
   *
   * @param dong in đồng
   * @param content by which the payment is known again
   * @param code what the VietQR code says
   */
  public record Transfer(BankAccount account, long dong, String content, String code) {}
}
