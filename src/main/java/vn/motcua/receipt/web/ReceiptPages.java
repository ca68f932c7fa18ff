package vn.motcua.receipt.web;

import static vn.motcua.platform.web.Words.t;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.web.Show;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.receipt.Receipt;
import vn.motcua.receipt.Receipts;
import vn.motcua.receipt.issuing.CancelAtDesk;
import vn.motcua.receipt.store.PaperStore;
import vn.motcua.receipt.store.PaperStore.Paper;
import vn.motcua.receipt.store.ReadableReceipts;
import vn.motcua.receipt.web.ReceiptPage.Edition;
import vn.motcua.receipt.web.ReceiptPage.Fact;
import vn.motcua.receipt.web.ReceiptPage.Money;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.NumberWords;
import vn.motcua.shared.Vietnam;

/** Makes the page of one receipt. */
@Component
class ReceiptPages {

  private final ReadableReceipts receipts;
  private final PaperStore papers;
  private final Organisation organisation;

  ReceiptPages(ReadableReceipts receipts, PaperStore papers, Organisation organisation) {
    this.receipts = receipts;
    this.papers = papers;
    this.organisation = organisation;
  }

  Receipt get(Actor actor, long id) {
    return receipts.find(actor, id).orElseThrow(() -> new NotVisible("receipt " + id));
  }

  ReceiptPage page(
      Actor actor, long id, @Nullable String name, @Nullable String address, Problems problems) {
    var receipt = get(actor, id);
    var url = Receipts.address(id);
    return new ReceiptPage(
        url,
        t("receipt.title", ReceiptWords.number(receipt)),
        ReceiptWords.state(receipt.state()),
        facts(receipt),
        receipt.items().stream()
            .map(item -> new Money(item.name(), Show.money(item.dong())))
            .toList(),
        Show.money(receipt.total()),
        NumberWords.dong(receipt.total()),
        papers.of(id).stream().map(paper -> edition(url, paper)).toList(),
        address(receipt.replaces()),
        address(receipt.replacedBy()),
        !receipt.isCancelled() && CancelAtDesk.mayChange(actor, receipt),
        Objects.requireNonNullElse(name, receipt.payer().name()),
        Objects.requireNonNullElse(address, receipt.payer().address()),
        problems);
  }

  private static String address(@Nullable Long id) {
    return id == null ? "" : Receipts.address(id);
  }

  private List<Fact> facts(Receipt receipt) {
    var facts = new ArrayList<Fact>();
    facts.add(new Fact(t("receipt.agency"), organisation.agency(receipt.agencyId()).bodyName()));
    var numbering = receipt.numbering();
    if (numbering != null) {
      facts.add(new Fact(t("receipt.form"), numbering.form()));
      facts.add(new Fact(t("receipt.symbol"), numbering.symbol()));
      facts.add(new Fact(t("receipt.issued"), Vietnam.show(numbering.at())));
    }
    facts.add(new Fact(t("receipt.collected"), Vietnam.show(receipt.collectedAt())));
    facts.add(new Fact(t("receipt.payer"), receipt.payer().name()));
    if (!receipt.payer().address().isEmpty()) {
      facts.add(new Fact(t("receipt.address"), receipt.payer().address()));
    }
    facts.add(new Fact(t("receipt.means"), ReceiptWords.means(receipt.means())));
    if (!receipt.collector().isEmpty()) {
      facts.add(new Fact(t("receipt.collector"), receipt.collector()));
    }
    facts.add(new Fact(t("receipt.subject"), receipt.subject().id()));
    var cancellation = receipt.cancellation();
    if (cancellation != null) {
      facts.add(
          new Fact(
              t("receipt.cancelled"),
              t(
                  "receipt.cancelled.how",
                  Vietnam.show(cancellation.at()),
                  cancellation.by(),
                  cancellation.reason())));
    }
    return facts;
  }

  private static Edition edition(String url, Paper paper) {
    var name = t("receipt.edition." + paper.kind());
    var at = paper.signedAt();
    if (at == null) {
      var fault = paper.fault();
      return new Edition(
          name,
          fault == null ? t("receipt.unsealed") : t("receipt.unsealed.why", t(reason(fault))),
          "",
          "");
    }
    var query = "?edition=" + paper.kind();
    return new Edition(
        name, t("receipt.sealed", Vietnam.show(at)), url + "/pdf" + query, url + "/xml" + query);
  }

  /** Those an agency can do something about have words of their own. */
  private static String reason(String fault) {
    return switch (fault) {
      case "SIGNING_KEY_NOT_REGISTERED" -> "receipt.fault.no-seal";
      case "SIGNING_CERTIFICATE_EXPIRED" -> "receipt.fault.expired";
      default -> "receipt.fault.other";
    };
  }
}
