package vn.motcua.receipt.paper;

import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.motcua.receipt.store.PaperStore;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Unavailable;
import vn.motcua.signing.SealPaper;
import vn.motcua.signing.SigningKey;
import vn.motcua.signing.SigningKeys;

/**
 * Makes and seals the editions that wait: first the PDF, then the XML, each agency's with its own
 * seal. What cannot be sealed now waits longer each time, up to an hour; receipts are good all the
 * same, for their numbers were given when the money came.
 */
@Component
public class SealEditions {

  private static final Logger log = LoggerFactory.getLogger(SealEditions.class);
  private static final int AT_ONCE = 50;

  private final PaperStore store;
  private final ReceiptPapers papers;
  private final PrintReceipt print;
  private final SigningKeys keys;
  private final SealPaper seals;
  private final KeepEdition keep;
  private final Clock clock;

  SealEditions(
      PaperStore store,
      ReceiptPapers papers,
      PrintReceipt print,
      SigningKeys keys,
      SealPaper seals,
      KeepEdition keep,
      Clock clock) {
    this.store = store;
    this.papers = papers;
    this.print = print;
    this.keys = keys;
    this.seals = seals;
    this.keep = keep;
    this.clock = clock;
  }

  /** Until nothing is due. */
  public void handle() {
    for (var due = claim(); !due.isEmpty(); due = claim()) {
      due.stream()
          .collect(Collectors.groupingBy(OrderedPaper::agencyId))
          .forEach(this::sealOfAgency);
    }
  }

  private List<OrderedPaper> claim() {
    return store.claim(clock.instant(), AT_ONCE);
  }

  private void sealOfAgency(long agencyId, List<OrderedPaper> ordered) {
    try (var seal = keys.openSeal(agencyId)) {
      ordered.forEach(paper -> tried(seal, paper));
    } catch (Refused refused) {
      store.hindered(ids(ordered), refused.code().name());
    } catch (Unavailable away) {
      store.hindered(ids(ordered), away.getClass().getSimpleName());
    }
  }

  private void tried(SigningKey seal, OrderedPaper ordered) {
    try {
      seal(seal, ordered);
    } catch (Refused refused) {
      log.warn("Receipt {} is not sealed: {}", ordered.receiptId(), refused.code().name());
      store.hindered(List.of(ordered.id()), refused.code().name());
    }
  }

  private void seal(SigningKey seal, OrderedPaper ordered) {
    var paper = papers.of(ordered);
    var pdf = seals.handle(seal, ordered.agencyId(), print.pdf(paper), ReceiptPaper.BELOW_SEAL);
    var xml = SealXml.of(ReceiptXml.of(paper), seal, clock.instant());
    keep.handle(ordered, paper.fileName() + ".pdf", pdf, xml);
  }

  private static List<Long> ids(List<OrderedPaper> papers) {
    return papers.stream().map(OrderedPaper::id).toList();
  }
}
