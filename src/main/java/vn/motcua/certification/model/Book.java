package vn.motcua.certification.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.motcua.certification.BookKind;

/**
 * A book of one year with its totals; voided lines count in none but {@code voided}.
 *
 * @param last the last number drawn; 0 = not opened yet
 * @param closedAt null while numbers may be drawn
 * @param closedBy name of who closed it; empty while open
 */
public record Book(
    long agencyId,
    BookKind kind,
    int year,
    int last,
    int voided,
    long pages,
    long pieces,
    long fees,
    @Nullable Instant closedAt,
    String closedBy) {

  /** A book in which nothing stands yet; the first number opens it. */
  public static Book unopened(long agencyId, BookKind kind, int year) {
    return new Book(agencyId, kind, year, 0, 0, 0, 0, 0, null, "");
  }
}
