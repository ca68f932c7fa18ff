package vn.motcua.certification.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.certification.BookKind;
import vn.motcua.certification.model.Book;
import vn.motcua.certification.model.Totals;

/**
 * Books and the numbers in them. A book's row is its counter: it stays locked until the transaction
 * that drew from it ends, so a roll-back leaves no hole.
 */
@Repository
public class BookStore {

  private static final String DRAW =
      """
      insert into certification.book as b (agency_id, kind, year, agency_path, last, pages, pieces, fees, opened_at)
      values (:agency, :kind, :year, :path, :lines, :pages, :pieces, :fees, :at)
      on conflict (agency_id, kind, year) do update
        set last = b.last + excluded.last,
            pages = b.pages + excluded.pages,
            pieces = b.pieces + excluded.pieces,
            fees = b.fees + excluded.fees
      where b.closed_at is null
      returning b.last
      """;

  private static final String CHANGE =
      """
      update certification.book
         set voided = voided + :voided,
             pages = pages + :pages,
             pieces = pieces + :pieces,
             fees = fees + :fees
       where agency_id = :agency
         and kind = :kind
         and year = :year
         and closed_at is null
      """;

  private static final String CLOSE =
      """
      update certification.book
         set closed_at = :at, closed_by = :by
       where agency_id = :agency
         and kind = :kind
         and year = :year
         and closed_at is null
      """;

  private static final String FIND =
      """
      select agency_id, kind, year, last, voided, pages, pieces, fees, closed_at, closed_by
        from certification.book
       where agency_id = :agency
         and kind = :kind
         and year = :year
      """;

  private static final String YEARS =
      """
      select year
        from certification.book
       where agency_id = :agency
         and kind = :kind
       order by year desc
      """;

  private static final List<String> READABLE =
      List.of(
          "update certification.book set agency_path = :path where agency_id = :agency",
          "update certification.request set agency_path = :path where agency_id = :agency",
          "update certification.entry set agency_path = :path where agency_id = :agency");

  private final JdbcClient jdbc;

  BookStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Draws as many numbers as there are lines; answers the first. The book of a year opens itself;
   * empty when it is closed.
   */
  public OptionalInt draw(
      long agencyId, String agencyPath, BookKind kind, int year, Totals more, Instant at) {
    return jdbc.sql(DRAW)
        .param("agency", agencyId)
        .param("path", agencyPath)
        .param("kind", kind.name())
        .param("year", year)
        .param("lines", more.lines())
        .param("pages", more.pages())
        .param("pieces", more.pieces())
        .param("fees", more.fees())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .query(Integer.class)
        .optional()
        .map(last -> OptionalInt.of(last - more.lines() + 1))
        .orElse(OptionalInt.empty());
  }

  /** Adds to the totals of an open book, or takes from them; false when it is closed. */
  public boolean change(long agencyId, BookKind kind, int year, Totals by) {
    return jdbc.sql(CHANGE)
            .param("agency", agencyId)
            .param("kind", kind.name())
            .param("year", year)
            .param("voided", by.voided())
            .param("pages", by.pages())
            .param("pieces", by.pieces())
            .param("fees", by.fees())
            .update()
        == 1;
  }

  /** Closes an open book; false when it is closed or never was opened. */
  public boolean close(long agencyId, BookKind kind, int year, String by, Instant at) {
    return jdbc.sql(CLOSE)
            .param("agency", agencyId)
            .param("kind", kind.name())
            .param("year", year)
            .param("by", by)
            .param("at", at.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  public Optional<Book> find(long agencyId, BookKind kind, int year) {
    return jdbc.sql(FIND)
        .param("agency", agencyId)
        .param("kind", kind.name())
        .param("year", year)
        .query(BookStore::book)
        .optional();
  }

  /** The years in which the agency kept the book, the latest first. */
  public List<Integer> years(long agencyId, BookKind kind) {
    return jdbc.sql(YEARS)
        .param("agency", agencyId)
        .param("kind", kind.name())
        .query(Integer.class)
        .list();
  }

  private static Book book(ResultSet row, int number) throws SQLException {
    var closedAt = row.getObject("closed_at", OffsetDateTime.class);
    var closedBy = row.getString("closed_by");
    return new Book(
        row.getLong("agency_id"),
        BookKind.valueOf(row.getString("kind")),
        row.getInt("year"),
        row.getInt("last"),
        row.getInt("voided"),
        row.getLong("pages"),
        row.getLong("pieces"),
        row.getLong("fees"),
        closedAt == null ? null : closedAt.toInstant(),
        closedBy == null ? "" : closedBy);
  }

  /** Lets those who may read what lies under the path read the books of that agency. */
  public void readableUnder(long agencyId, String path) {
    for (var table : READABLE) {
      jdbc.sql(table).param("agency", agencyId).param("path", path).update();
    }
  }
}
