package vn.motcua.receipt.sending;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.receipt.store.BatchStore;
import vn.motcua.receipt.store.BatchStore.Unsent;
import vn.motcua.shared.Vietnam;

/**
 * Puts sealed editions that were never sent into batches, one for each agency and collector. An
 * edition is in one batch for ever: nothing is sent twice as new.
 */
@Component
class GatherBatches {

  private static final int MOST = 500;
  private static final int NAME_BYTES = 12;

  private record Sender(long agencyId, String agencyPath, String taxCode) {}

  private final BatchStore store;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  GatherBatches(BatchStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /**
   * @return whether more may be left
   */
  @Transactional
  public boolean handle() {
    var unsent = store.unsent(MOST);
    var now = clock.instant();
    unsent.stream()
        .collect(
            Collectors.groupingBy(
                paper -> new Sender(paper.agencyId(), paper.agencyPath(), paper.taxCode())))
        .forEach(
            (sender, papers) ->
                store.add(
                    sender.agencyId(),
                    sender.agencyPath(),
                    sender.taxCode(),
                    name(),
                    Vietnam.date(now),
                    papers.stream().map(Unsent::paperId).toList(),
                    now));
    return unsent.size() == MOST;
  }

  private String name() {
    var bytes = new byte[NAME_BYTES];
    random.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
