package vn.motcua.certification.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Iterator;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.audit.AuditTrail;
import vn.motcua.certification.book.BookEntry;
import vn.motcua.certification.book.BookLine;
import vn.motcua.certification.book.BookSpan;
import vn.motcua.certification.book.Books;
import vn.motcua.dossier.paper.Issuers;
import vn.motcua.shared.Actor;
import vn.motcua.shared.SubjectRef;
import vn.motcua.shared.Vietnam;

/**
 * Prints a day, a month or a year of a book; a book kept by computer is printed each month (NĐ
 * 23/2015/NĐ-CP art. 13). Each print is in the audit trail.
 */
@Component
public class BookPrint {

  private final Books books;
  private final BookPapers papers;
  private final Issuers issuers;
  private final AuditTrail audit;
  private final TransactionTemplate transaction;
  private final Clock clock;

  BookPrint(
      Books books,
      BookPapers papers,
      Issuers issuers,
      AuditTrail audit,
      TransactionTemplate transaction,
      Clock clock) {
    this.books = books;
    this.papers = papers;
    this.issuers = issuers;
    this.audit = audit;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** A book ready to be written. */
  public interface Written {
    void to(OutputStream out) throws IOException;
  }

  /** Checks rights and records the print; what is answered then writes the lines as read. */
  public Written prepare(Actor actor, BookSpan span) {
    var lines = books.all(actor, span);
    var totals = books.totals(actor, span);
    var head =
        new BookHead(
            issuers.desk(span.agencyId()),
            span.kind(),
            span,
            totals,
            Vietnam.date(clock.instant()));
    transaction.executeWithoutResult(
        status ->
            audit.append(
                actor,
                new SubjectRef("agency", Long.toString(span.agencyId())),
                "certification-book-printed",
                Map.of(
                    "book", span.kind().volume(span.inYear()),
                    "first", span.from().toString(),
                    "lastDay", span.to().toString())));
    return out -> papers.pdf(head, shown(lines), out);
  }

  private static Iterator<BookLine> shown(Iterator<BookEntry> lines) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return lines.hasNext();
      }

      @Override
      public BookLine next() {
        return BookLine.of(lines.next());
      }
    };
  }
}
