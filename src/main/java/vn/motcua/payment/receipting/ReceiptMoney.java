package vn.motcua.payment.receipting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.motcua.payment.BookedEvent;
import vn.motcua.payment.BookedEvent.Kind;
import vn.motcua.payment.Claim;
import vn.motcua.payment.events.MoneyBooked;
import vn.motcua.payment.model.Account;
import vn.motcua.payment.store.EventStore;
import vn.motcua.receipt.Item;
import vn.motcua.receipt.Means;
import vn.motcua.receipt.NewReceipt;
import vn.motcua.receipt.Payer;
import vn.motcua.receipt.Receipt;
import vn.motcua.receipt.Receipts;

/**
 * Keeps the receipts of a claim equal to what is paid of it: more paid, one more receipt; less
 * owed, the newest are cancelled and the rest of the last one is issued anew.
 */
@Component
class ReceiptMoney {

  private static final String NO_LONGER_OWED = "Khoản thu không còn phải nộp, được hoàn trả.";

  private final Receipts receipts;
  private final EventStore events;

  ReceiptMoney(Receipts receipts, EventStore events) {
    this.receipts = receipts;
    this.events = events;
  }

  @EventListener
  void on(MoneyBooked booked) {
    var settled = booked.event().settled();
    if (settled > 0) {
      issue(booked, settled);
    } else if (settled < 0) {
      takeBack(booked, -settled);
    }
  }

  private void issue(MoneyBooked booked, long dong) {
    var money = money(booked);
    var collector = money.place() == Account.CASH ? money.enteredBy() : "";
    var unused =
        receipts.issue(receipt(booked.claim(), booked.event(), dong, means(money), collector));
  }

  private void takeBack(MoneyBooked booked, long dong) {
    var actor = booked.by().actor();
    if (actor == null) {
      throw new IllegalStateException("no machine takes receipts back");
    }
    var left = dong;
    for (var receipt : newestFirst(booked.claim())) {
      if (left == 0) {
        return;
      }
      var kept = Math.max(0, receipt.total() - left);
      left -= receipt.total() - kept;
      if (kept == 0) {
        receipts.cancel(receipt.id(), NO_LONGER_OWED, actor);
      } else {
        var rest =
            receipt(booked.claim(), booked.event(), kept, receipt.means(), receipt.collector());
        var unused = receipts.replace(receipt.id(), rest, NO_LONGER_OWED, actor);
      }
    }
  }

  private List<Receipt> newestFirst(Claim claim) {
    var valid = new ArrayList<>(receipts.of(claim.subject()));
    valid.removeIf(Receipt::isCancelled);
    valid.sort(Comparator.comparing(Receipt::id).reversed());
    return valid;
  }

  /** The payment a receipt is for: this one, or the last that waited to be used. */
  private BookedEvent money(MoneyBooked booked) {
    return booked.event().kind() == Kind.RECEIVED
        ? booked.event()
        : events.of(booked.claim().id()).reversed().stream()
            .filter(event -> event.kind() == Kind.RECEIVED)
            .findFirst()
            .orElseThrow();
  }

  private static NewReceipt receipt(
      Claim claim, BookedEvent event, long dong, Means means, String collector) {
    return new NewReceipt(
        claim.agencyId(),
        "payment:" + event.id(),
        claim.subject(),
        new Payer(claim.payerName(), ""),
        List.of(new Item(claim.item(), dong)),
        means,
        collector,
        event.at());
  }

  private static Means means(BookedEvent money) {
    return switch (money.place()) {
      case BANK -> Means.TRANSFER;
      case GATEWAY -> Means.GATEWAY;
      case CARRIER -> Means.ON_DELIVERY;
      case CASH, RECEIVABLE, REVENUE, REFUNDABLE -> Means.CASH;
      case null -> Means.CASH;
    };
  }
}
