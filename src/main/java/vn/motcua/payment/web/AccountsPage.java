package vn.motcua.payment.web;

import java.util.List;
import vn.motcua.payment.account.EnterBankAccount.Typed;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.platform.web.piece.Status;

/** The accounts of one agency to which people transfer. */
public record AccountsPage(
    String agency,
    String inherited,
    List<Row> rows,
    boolean mayEnter,
    List<Option> banks,
    Typed typed,
    Problems problems) {

  /**
   * One account.
   *
   * @param mayConfirm whether it waits for this person
   */
  public record Row(
      long id,
      String bank,
      String number,
      String holder,
      Status state,
      String about,
      boolean mayConfirm,
      boolean mayEnd) {}
}
