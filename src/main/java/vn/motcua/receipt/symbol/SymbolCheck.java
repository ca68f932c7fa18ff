package vn.motcua.receipt.symbol;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.receipt.ReceiptRefusal;
import vn.motcua.receipt.symbol.NewSymbol.Delegation;
import vn.motcua.shared.Finding;
import vn.motcua.shared.RefusalCode;

/** What is wrong with a symbol as typed; all at once. */
final class SymbolCheck {

  static final int MOST_NUMBER = 99_999_999;

  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_SYMBOL = 20;

  /** Ten digits, of a branch three more; twelve of a person (Luật Quản lý thuế). */
  private static final Pattern TAX_CODE = Pattern.compile("\\d{10}(-\\d{3})?|\\d{12}");

  private final List<Finding> findings = new ArrayList<>();

  private SymbolCheck() {}

  /**
   * @param noticeDays between telling the tax authority of a delegation and the first receipt
   */
  static List<Finding> of(NewSymbol typed, int noticeDays) {
    var check = new SymbolCheck();
    check.text("name", typed.name(), LONGEST_NAME);
    check.text("form", typed.form(), LONGEST_SYMBOL);
    check.text("symbol", typed.symbol(), LONGEST_SYMBOL);
    check.numbers(typed);
    check.days(typed);
    check.text("collector", typed.collector(), LONGEST_NAME);
    if (!TAX_CODE.matcher(typed.taxCode()).matches()) {
      check.add("taxCode", ReceiptRefusal.SYMBOL_TAX_CODE_WRONG);
    }
    var delegation = typed.delegation();
    if (delegation != null) {
      check.delegation(delegation, typed.from(), noticeDays);
    }
    return List.copyOf(check.findings);
  }

  private void text(String field, String value, int longest) {
    if (value.isEmpty() || value.length() > longest) {
      add(field, ReceiptRefusal.SYMBOL_TEXT_MISSING, longest);
    }
  }

  private void numbers(NewSymbol typed) {
    if (typed.first() < 1 || typed.last() > MOST_NUMBER || typed.first() > typed.last()) {
      add("last", ReceiptRefusal.SYMBOL_NUMBERS_WRONG);
    }
  }

  private void days(NewSymbol typed) {
    var from = typed.from();
    var to = typed.to();
    if (from == null) {
      add("from", ReceiptRefusal.SYMBOL_DAY_MISSING);
    } else if (to != null && to.isBefore(from)) {
      add("to", ReceiptRefusal.SYMBOL_DAYS_REVERSED);
    }
  }

  private void delegation(Delegation typed, @Nullable LocalDate from, int noticeDays) {
    text("delegateName", typed.name(), LONGEST_NAME);
    text("delegateAddress", typed.address(), LONGEST_NAME);
    text("agreement", typed.agreement(), LONGEST_NAME);
    var told = typed.notifiedOn();
    if (told == null) {
      add("notifiedOn", ReceiptRefusal.SYMBOL_DAY_MISSING);
    } else if (from != null && from.isBefore(told.plusDays(noticeDays))) {
      add("notifiedOn", ReceiptRefusal.SYMBOL_NOTIFIED_LATE, noticeDays);
    }
  }

  private void add(String field, RefusalCode code, Object... args) {
    findings.add(Finding.of(field, code, args));
  }
}
