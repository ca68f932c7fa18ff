package vn.motcua.certification.book;

import java.time.Clock;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.AuditTrail;
import vn.motcua.certification.BookKind;
import vn.motcua.certification.CertificationRefusal;
import vn.motcua.certification.store.BookStore;
import vn.motcua.certification.store.CopyStore;
import vn.motcua.platform.UseCase;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Refused;
import vn.motcua.shared.SubjectRef;
import vn.motcua.shared.Vietnam;

/**
 * Closes the book of a year that is over, for good: nothing in it is numbered, corrected or voided
 * any more (NĐ 23/2015/NĐ-CP art. 13). Not while a number drawn for an electronic copy is unsigned.
 */
@UseCase
public class CloseBook {

  private final BookStore books;
  private final CopyStore copies;
  private final AuditTrail audit;
  private final Clock clock;

  CloseBook(BookStore books, CopyStore copies, AuditTrail audit, Clock clock) {
    this.books = books;
    this.copies = copies;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  public void handle(Actor actor, BookKind kind, int year) {
    actor.require(Permission.CERTIFICATION_MANAGE, actor.agencyPath());
    var now = clock.instant();
    if (year >= Vietnam.date(now).getYear()) {
      throw new Refused(CertificationRefusal.BOOK_YEAR_NOT_OVER, Integer.toString(year));
    }
    if (kind == BookKind.COPY && copies.hasUnsignedNumbers(actor.agencyId(), year)) {
      throw BookWords.numbersUnsigned(kind, year);
    }
    var book =
        books.find(actor.agencyId(), kind, year).orElseThrow(() -> BookWords.neverOpened(kind));
    if (!books.close(actor.agencyId(), kind, year, actor.fullName(), now)) {
      throw BookWords.closed(kind, year);
    }
    audit.append(
        actor,
        new SubjectRef("agency", Long.toString(actor.agencyId())),
        "certification-book-closed",
        Map.of("book", kind.volume(year), "number", book.last()));
  }
}
