package vn.motcua.payment.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.payment.account.EnterBankAccount.Typed;
import vn.motcua.shared.Denied;
import vn.motcua.shared.Refused;
import vn.motcua.testing.DemonstrationTest;
import vn.motcua.testing.Desk;

/** Nobody alone says where the money of citizens goes. */
@DemonstrationTest
class BankAccountTest {

  @Autowired EnterBankAccount enter;
  @Autowired DecideBankAccount decide;
  @Autowired BankAccounts accounts;
  @Autowired Desk desk;

  @Test
  void one_person_enters_another_confirms_and_the_one_before_ends() {
    var accountant = desk.person("ketoan");
    var path = accountant.agencyPath();
    var before = accounts.of(path).orElseThrow();
    var typed = new Typed("970436", " 1234 5678.90", "UBND xã Vĩnh Hoàng");
    var id = enter.handle(accountant, accountant.agencyId(), typed);
    assertThat(accounts.of(path).orElseThrow().id()).isEqualTo(before.id());
    assertThatThrownBy(() -> enter.handle(accountant, accountant.agencyId(), typed))
        .hasMessage("ACCOUNT_WAITS");
    assertThatThrownBy(() -> decide.confirm(accountant, id)).hasMessage("CONFIRMED_BY_SAME_PERSON");
    assertThatThrownBy(() -> decide.confirm(desk.person("tiepnhan"), id))
        .isInstanceOf(RuntimeException.class);
    decide.confirm(desk.person("lanhdao"), id);
    assertThat(accounts.of(path).orElseThrow())
        .returns(id, BankAccount::id)
        .returns("1234567890", BankAccount::number)
        .returns("Vietcombank", BankAccount::bankName);
  }

  @Test
  void says_all_that_is_wrong_and_lets_in_only_who_may() {
    var accountant = desk.person("ketoan");
    assertThatThrownBy(
            () -> enter.handle(accountant, accountant.agencyId(), new Typed("1", "x", "")))
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                assertThat(refused.findings())
                    .extracting(finding -> finding.code().name())
                    .containsExactly(
                        "BANK_UNKNOWN", "ACCOUNT_NUMBER_WRONG", "ACCOUNT_HOLDER_MISSING"));
    var clerk = desk.person("tiepnhan");
    assertThatThrownBy(
            () -> enter.handle(clerk, clerk.agencyId(), new Typed("970436", "123456", "UBND")))
        .isInstanceOf(Denied.class);
  }
}
