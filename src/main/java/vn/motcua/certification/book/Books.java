package vn.motcua.certification.book;

import java.time.Clock;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.motcua.certification.BookKind;
import vn.motcua.certification.model.Book;
import vn.motcua.certification.model.Entry;
import vn.motcua.certification.model.Totals;
import vn.motcua.certification.store.BookStore;
import vn.motcua.certification.store.EntryQueries;
import vn.motcua.organisation.Organisation;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Vietnam;

/** Reads certification books for those who may read the registers of the agency. */
@Component
public class Books {

  /** Lines read at once while a whole book goes out. */
  private static final int PIECE = 500;

  private final BookStore books;
  private final EntryQueries entries;
  private final Organisation organisation;
  private final Clock clock;

  Books(BookStore books, EntryQueries entries, Organisation organisation, Clock clock) {
    this.books = books;
    this.entries = entries;
    this.organisation = organisation;
    this.clock = clock;
  }

  /**
   * Lines in the order of their numbers.
   *
   * @param after the last number seen; 0 = from the beginning
   * @param limit 1–500
   */
  public List<BookEntry> page(Actor actor, BookSpan span, int after, int limit) {
    require(actor, span);
    return read(actor, span, after, limit);
  }

  /** All of it, read piece by piece as it is consumed. */
  public Iterator<BookEntry> all(Actor actor, BookSpan span) {
    require(actor, span);
    return new Pieces(actor, span);
  }

  /** The book the span lies in, with the totals of its year; an unopened one has none. */
  public Book book(Actor actor, BookSpan span) {
    require(actor, span);
    return books
        .find(span.agencyId(), span.kind(), span.inYear())
        .orElseGet(() -> Book.unopened(span.agencyId(), span.kind(), span.inYear()));
  }

  /** Sums over the days of the span, whatever is searched for in it. */
  public Totals totals(Actor actor, BookSpan span) {
    require(actor, span);
    if (span.isYear()) {
      var book = book(actor, span);
      return new Totals(
          book.last() - book.voided(), book.voided(), book.pages(), book.pieces(), book.fees());
    }
    return entries.totals(actor, span.agencyId(), span.kind(), span.from(), span.to());
  }

  /** The years in which the agency kept the book, the latest first. */
  public List<Integer> years(Actor actor, BookSpan span) {
    require(actor, span);
    return books.years(span.agencyId(), span.kind());
  }

  private List<BookEntry> read(Actor actor, BookSpan span, int after, int limit) {
    var lines = entries.read(actor, span.part(), after, limit);
    var events = entries.events(lines.stream().filter(Books::wasChanged).toList());
    return lines.stream()
        .map(line -> new BookEntry(line, events.getOrDefault(line.id(), List.of())))
        .toList();
  }

  private static boolean wasChanged(Entry line) {
    return line.corrections() > 0;
  }

  /** The same answer for an agency that is not there and one that is not this person's. */
  private void require(Actor actor, BookSpan span) {
    var agency = organisation.existing(span.agencyId());
    if (agency.isEmpty()
        || !actor.may(Permission.REGISTER_READ, agency.get().path(), BookKind.FIELD)
            && !follows(actor, span.agencyId())) {
      throw new NotVisible("certification book of agency " + span.agencyId());
    }
  }

  /** A successor reads on in the books of an agency that ended. */
  private boolean follows(Actor actor, long agencyId) {
    return organisation.heirs(agencyId, Vietnam.date(clock.instant())).stream()
        .anyMatch(heir -> actor.may(Permission.REGISTER_READ, heir.path(), BookKind.FIELD));
  }

  private final class Pieces implements Iterator<BookEntry> {

    private final Actor actor;
    private final BookSpan span;
    private int after;
    private Iterator<BookEntry> piece = List.<BookEntry>of().iterator();
    private boolean ended;

    Pieces(Actor actor, BookSpan span) {
      this.actor = actor;
      this.span = span;
    }

    @Override
    public boolean hasNext() {
      if (!piece.hasNext() && !ended) {
        var lines = read(actor, span, after, PIECE);
        ended = lines.size() < PIECE;
        piece = lines.iterator();
      }
      return piece.hasNext();
    }

    @Override
    public BookEntry next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      var line = piece.next();
      after = Objects.requireNonNull(line.entry().number());
      return line;
    }
  }
}
