package vn.motcua.result.issuing;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.result.model.Numbering;
import vn.motcua.result.model.Result;
import vn.motcua.result.paper.Letterheads;
import vn.motcua.result.paper.ResultEditions;
import vn.motcua.result.store.ResultStore;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Vietnam;

/**
 * Puts a result under the next number of its book when the signer's key is already open (NĐ
 * 30/2020/NĐ-CP Đ15: numbers are given with the signing, from 01 each year). If signing fails the
 * number stays with the draft and is used when it is tried again; in another year it gets another.
 */
@Component
class NumberResult {

  private static final int MARK_BYTES = 8;

  private final SigningCheck check;
  private final ResultStore store;
  private final ResultEditions editions;
  private final Letterheads letterheads;
  private final SignerNames names;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  NumberResult(
      SigningCheck check,
      ResultStore store,
      ResultEditions editions,
      Letterheads letterheads,
      SignerNames names,
      Clock clock) {
    this.check = check;
    this.store = store;
    this.editions = editions;
    this.letterheads = letterheads;
    this.names = names;
    this.clock = clock;
  }

  /**
   * @param seenVersion the version that was read
   */
  @Transactional
  public ReservedPaper handle(Actor actor, long id, long seenVersion) {
    var draft = check.lock(actor, id, seenVersion);
    var now = clock.instant();
    var today = Vietnam.date(now);
    var edition = editions.on(draft.kind(), draft.edition());
    store.number(draft, numbering(draft), edition.validUntil(today));
    return new ReservedPaper(store.find(id).orElseThrow(), names.of(actor, draft.dossier()), now);
  }

  private Numbering numbering(Result draft) {
    var today = Vietnam.date(clock.instant());
    var had = draft.numbering();
    if (had != null && had.year() == today.getYear()) {
      return new Numbering(had.year(), had.number(), had.notation(), today, had.mark());
    }
    var number = store.nextNumber(draft.agencyId(), draft.kind(), today.getYear());
    var notation =
        editions
            .on(draft.kind(), draft.edition())
            .notation(number, letterheads.of(draft.agencyId()).letters());
    return new Numbering(today.getYear(), number, notation, today, mark());
  }

  private String mark() {
    var bytes = new byte[MARK_BYTES];
    random.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
