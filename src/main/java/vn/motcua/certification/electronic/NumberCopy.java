package vn.motcua.certification.electronic;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.certification.BookKind;
import vn.motcua.certification.CertificationRefusal;
import vn.motcua.certification.book.BookWords;
import vn.motcua.certification.lane.OwnSigner;
import vn.motcua.certification.model.ElectronicCopy.Numbered;
import vn.motcua.certification.model.Entry;
import vn.motcua.certification.model.Totals;
import vn.motcua.certification.store.BookStore;
import vn.motcua.certification.store.CopyStore;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Vietnam;

/**
 * Draws the next number of the copy book when the signer's key is already open: it is printed on
 * the copy before it is signed. If signing fails the number stays with the line and is used when it
 * is tried again; in another year the line has to be given up, which voids the number.
 */
@Component
class NumberCopy {

  private static final int MARK_BYTES = 8;

  private final SigningCheck check;
  private final BookStore books;
  private final CopyStore store;
  private final OwnSigner signers;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  NumberCopy(SigningCheck check, BookStore books, CopyStore store, OwnSigner signers, Clock clock) {
    this.check = check;
    this.books = books;
    this.store = store;
    this.signers = signers;
    this.clock = clock;
  }

  /**
   * @param seenVersion the version that was read
   */
  @Transactional
  public ReservedCopy handle(Actor actor, long id, long seenVersion) {
    var copy = check.lock(actor, id, seenVersion);
    var now = clock.instant();
    var signer = signers.of(actor, copy.entry().agencyId());
    var had = copy.numbered();
    var numbered = had == null ? drawn(copy.entry(), now) : again(had, now);
    store.number(copy.entry(), numbered);
    return new ReservedCopy(copy, numbered, signer, now);
  }

  private Numbered drawn(Entry entry, Instant now) {
    var today = Vietnam.date(now);
    var year = today.getYear();
    var line = entry.line();
    var more = new Totals(1, 0, line.pages(), line.pieces(), entry.fee());
    var number =
        books
            .draw(entry.agencyId(), entry.agencyPath(), BookKind.COPY, year, more, now)
            .orElseThrow(() -> BookWords.closed(BookKind.COPY, year));
    return new Numbered(year, number, today, mark());
  }

  private static Numbered again(Numbered had, Instant now) {
    var today = Vietnam.date(now);
    if (had.year() != today.getYear()) {
      throw new Refused(
          CertificationRefusal.COPY_NUMBER_OF_PAST_YEAR,
          Integer.toString(had.number()),
          Integer.toString(had.year()));
    }
    return new Numbered(had.year(), had.number(), today, had.mark());
  }

  private String mark() {
    var bytes = new byte[MARK_BYTES];
    random.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
