package vn.motcua.receipt;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.Organisation;
import vn.motcua.receipt.symbol.AddSymbol;
import vn.motcua.receipt.symbol.NewSymbol;
import vn.motcua.receipt.symbol.NewSymbol.Delegation;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Grant;
import vn.motcua.shared.Role;
import vn.motcua.shared.SubjectRef;
import vn.motcua.shared.Vietnam;

/** A commune of its own for one test, with an accountant; takes money and asks for receipts. */
public final class ReceiptOffice {

  private static final LocalDate SINCE = LocalDate.of(2025, 7, 1);
  private static final AtomicInteger NEXT = new AtomicInteger();
  private static final AtomicInteger KEYS = new AtomicInteger();

  public final Agency agency;
  public final Actor accountant;

  private final Receipts receipts;
  private final AddSymbol add;
  private final TransactionTemplate transaction;

  public ReceiptOffice(ApplicationContext context) {
    this(context, unused(context));
  }

  /** At an agency there is, such as one with a seal. */
  public ReceiptOffice(ApplicationContext context, Agency agency) {
    this.agency = agency;
    receipts = context.getBean(Receipts.class);
    add = context.getBean(AddSymbol.class);
    transaction = context.getBean(TransactionTemplate.class);
    accountant = person(7_000_000 + agency.id(), Role.ACCOUNTANT);
  }

  private static Agency unused(ApplicationContext context) {
    var organisation = context.getBean(Organisation.class);
    var province = organisation.find("H56", SINCE).orElseThrow();
    var communes = organisation.children(province.id(), SINCE);
    return communes.get(communes.size() - 1 - NEXT.getAndIncrement());
  }

  public Actor person(long account, Role role) {
    return new Actor(
        account,
        "ketoan-" + account,
        "Trần Thị Thu",
        agency.id(),
        agency.path(),
        null,
        List.of(new Grant(role, agency.path())));
  }

  public long symbol(String symbol, int last, LocalDate from, @Nullable LocalDate to) {
    return add.handle(accountant, agency.id(), newSymbol(symbol, last, from, to));
  }

  /** Used by delegation, unless the agency has a symbol in force. */
  public void delegatedSymbol() {
    if (receipts.canIssue(agency.id(), Vietnam.date(Instant.now()))) {
      return;
    }
    var plain = newSymbol("BL-26U", 99_999_999, LocalDate.of(2026, 1, 1), null);
    var delegation =
        new Delegation(
            "Bưu điện xã Vĩnh Hoàng",
            "Thôn Thủy Tú",
            "12/UN-UBND ngày 02/12/2025",
            LocalDate.of(2025, 12, 10));
    add.handle(
        accountant,
        agency.id(),
        new NewSymbol(
            plain.name(),
            plain.form(),
            plain.symbol(),
            plain.first(),
            plain.last(),
            plain.from(),
            null,
            plain.collector(),
            plain.taxCode(),
            delegation));
  }

  public static NewSymbol newSymbol(
      String symbol, int last, @Nullable LocalDate from, @Nullable LocalDate to) {
    return new NewSymbol(
        "Biên lai thu phí, lệ phí",
        "01BLP0-001",
        symbol,
        1,
        last,
        from,
        to,
        "Ủy ban nhân dân xã Vĩnh Hoàng",
        "3200123456",
        null);
  }

  /** A key nobody asked for before. */
  public static String key() {
    return "test-" + KEYS.incrementAndGet();
  }

  public NewReceipt money(String key, long dong, Instant at) {
    return new NewReceipt(
        agency.id(),
        key,
        new SubjectRef("test", key),
        new Payer("Lê Thị Diệu Linh", "Thôn Thủy Tú, xã Vĩnh Hoàng, tỉnh Quảng Trị"),
        List.of(new Item("Phí chứng thực bản sao từ bản chính", dong)),
        Means.CASH,
        "Nguyễn Thị Hoa",
        at);
  }

  public Receipt issue(NewReceipt money) {
    return in(() -> receipts.issue(money));
  }

  public <T> T in(Supplier<T> work) {
    var result = transaction.execute(status -> work.get());
    if (result == null) {
      throw new IllegalStateException("nothing came of it");
    }
    return result;
  }
}
