package vn.motcua.certification.book;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.AuditTrail;
import vn.motcua.certification.model.EntryEvent;
import vn.motcua.certification.model.Totals;
import vn.motcua.certification.store.BookStore;
import vn.motcua.certification.store.EntryStore;
import vn.motcua.platform.UseCase;
import vn.motcua.shared.Actor;
import vn.motcua.shared.SubjectRef;

/** Voids a number of an open book: it stays, struck through, and is never used again. */
@UseCase
public class VoidEntry {

  private final EntryAccess access;
  private final EntryStore entries;
  private final BookStore books;
  private final AuditTrail audit;
  private final Clock clock;

  VoidEntry(
      EntryAccess access, EntryStore entries, BookStore books, AuditTrail audit, Clock clock) {
    this.access = access;
    this.entries = entries;
    this.books = books;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * @param why required
   */
  @Transactional
  public void handle(Actor actor, long id, long seenVersion, String why) {
    var entry = access.standing(actor, id, seenVersion);
    var reason = Reasons.clean(why);
    var year = Objects.requireNonNull(entry.year());
    var line = entry.line();
    var by = new Totals(0, 1, -line.pages(), -line.pieces(), -entry.fee());
    if (!books.change(entry.agencyId(), entry.kind(), year, by)) {
      throw BookWords.closed(entry.kind(), year);
    }
    entries.end(actor, entry, EntryEvent.Kind.VOIDED, reason, clock.instant());
    audit.append(
        actor,
        new SubjectRef("certification", Long.toString(id)),
        "certification-voided",
        Map.of(
            "number", Objects.requireNonNull(entry.number()), "book", entry.kind().volume(year)));
  }
}
