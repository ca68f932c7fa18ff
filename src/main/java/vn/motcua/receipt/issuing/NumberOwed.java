package vn.motcua.receipt.issuing;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.AuditTrail;
import vn.motcua.platform.web.PublicAddress;
import vn.motcua.receipt.paper.PaperKind;
import vn.motcua.receipt.store.Drawn;
import vn.motcua.receipt.store.NumberStore;
import vn.motcua.receipt.store.Owed;
import vn.motcua.receipt.store.PaperStore;
import vn.motcua.receipt.store.ReceiptStore;
import vn.motcua.shared.SubjectRef;
import vn.motcua.shared.Vietnam;

/**
 * Gives numbers to what waits for them, in the order the money came. The time is read when the
 * agency's row is locked: within a symbol a later number never bears an earlier day.
 */
@Component
public class NumberOwed {

  /** In one transaction. */
  private static final int MOST = 200;

  private static final int MARK_BYTES = 8;

  private final NumberStore numbers;
  private final ReceiptStore store;
  private final PaperStore papers;
  private final PublicAddress address;
  private final AuditTrail audit;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  NumberOwed(
      NumberStore numbers,
      ReceiptStore store,
      PaperStore papers,
      PublicAddress address,
      AuditTrail audit,
      Clock clock) {
    this.numbers = numbers;
    this.store = store;
    this.papers = papers;
    this.address = address;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * @return how many got a number; fewer than {@link #MOST} when nothing waits any more or the
   *     numbers are used up
   */
  @Transactional
  public int handle(long agencyId) {
    numbers.lock(agencyId);
    var given = 0;
    for (var owed : numbers.owed(agencyId, MOST)) {
      var now = clock.instant();
      var drawn = numbers.draw(agencyId, Vietnam.date(now));
      if (drawn.isEmpty()) {
        return given;
      }
      store.number(owed.id(), drawn.get(), mark(), now);
      papers.order(owed.id(), PaperKind.ISSUED, now, address.get());
      tell(owed, drawn.get());
      given++;
    }
    return given;
  }

  /** Whether a run gave out as many numbers as one may, so that more may wait. */
  public static boolean mayBeMore(int given) {
    return given == MOST;
  }

  private void tell(Owed owed, Drawn drawn) {
    audit.append(
        Machine.ACTOR,
        new SubjectRef("receipt", Long.toString(owed.id())),
        "receipt-issued",
        Map.of(
            "number", drawn.number(), "year", drawn.year(), owed.subjectType(), owed.subjectId()));
  }

  private String mark() {
    var bytes = new byte[MARK_BYTES];
    random.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
