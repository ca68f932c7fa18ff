package vn.motcua.certification.electronic;

import java.time.Clock;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.AuditTrail;
import vn.motcua.certification.BookKind;
import vn.motcua.certification.book.BookWords;
import vn.motcua.certification.book.Reasons;
import vn.motcua.certification.model.ElectronicCopy;
import vn.motcua.certification.model.ElectronicCopy.Numbered;
import vn.motcua.certification.model.EntryEvent;
import vn.motcua.certification.model.Totals;
import vn.motcua.certification.store.BookStore;
import vn.motcua.certification.store.EntryStore;
import vn.motcua.platform.UseCase;
import vn.motcua.shared.Actor;
import vn.motcua.shared.SubjectRef;

/**
 * Gives an electronic copy up before it is signed. A number that was drawn for it already stays in
 * the book as voided: there are no holes. The dossier ends with its last line.
 */
@UseCase
public class DropCopy {

  private final Copies copies;
  private final EndCopies end;
  private final EntryStore entries;
  private final BookStore books;
  private final AuditTrail audit;
  private final Clock clock;

  DropCopy(
      Copies copies,
      EndCopies end,
      EntryStore entries,
      BookStore books,
      AuditTrail audit,
      Clock clock) {
    this.copies = copies;
    this.end = end;
    this.entries = entries;
    this.books = books;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * @param typed why; required
   */
  @Transactional
  public void handle(Actor actor, long id, long seenVersion, String typed) {
    var copy = copies.lockPreparing(actor, id, seenVersion);
    var reason = Reasons.clean(typed);
    var numbered = copy.numbered();
    if (numbered == null) {
      entries.end(actor, copy.entry(), EntryEvent.Kind.DROPPED, reason, clock.instant());
    } else {
      makeVoid(actor, copy, numbered, reason);
    }
    audit.append(
        actor,
        new SubjectRef("certification", Long.toString(id)),
        "certification-dropped",
        Map.of("code", copy.entry().dossier().value()));
    end.dropped(actor, copy.entry().dossier(), reason);
  }

  private void makeVoid(Actor actor, ElectronicCopy copy, Numbered numbered, String reason) {
    var entry = copy.entry();
    var by = new Totals(0, 1, -entry.line().pages(), -entry.line().pieces(), -entry.fee());
    if (!books.change(entry.agencyId(), BookKind.COPY, numbered.year(), by)) {
      throw BookWords.closed(BookKind.COPY, numbered.year());
    }
    entries.voidUnsigned(
        actor, entry, numbered.year(), numbered.number(), numbered.on(), reason, clock.instant());
  }
}
