package vn.motcua.reporting.open;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.Organisation;

/** The rows of a year as open data, read piece by piece as they are sent. */
@Component
class OpenRows {

  /** Stable: programs know them by these names. */
  static final List<String> COLUMNS =
      List.of(
          "from_month",
          "to_month",
          "agency_code",
          "agency_name",
          "field",
          "fields_combined",
          "received",
          "received_online",
          "resolved",
          "resolved_early",
          "resolved_on_time",
          "resolved_overdue");

  private static final int PIECE = 1_000;
  private static final int MONTH_LENGTH = "2026-01".length();

  private final Editions editions;
  private final Organisation organisation;

  OpenRows(Editions editions, Organisation organisation) {
    this.editions = editions;
    this.organisation = organisation;
  }

  /**
   * A cell per column. Between two pieces nobody's connection to the database waits for whoever
   * reads slowly; the edition stays meanwhile.
   *
   * @param others what fields are called that are not told apart
   */
  Iterator<List<Object>> of(Edition edition, int year, String others) {
    return new Iterator<>() {

      private List<PublishedRow> piece = editions.page(edition, year, null, PIECE);
      private int next;

      @Override
      public boolean hasNext() {
        if (next == piece.size() && piece.size() == PIECE) {
          piece = editions.page(edition, year, piece.getLast(), PIECE);
          next = 0;
        }
        return next < piece.size();
      }

      @Override
      public List<Object> next() {
        if (!hasNext()) {
          throw new NoSuchElementException();
        }
        return cells(piece.get(next++), others);
      }
    };
  }

  private List<Object> cells(PublishedRow row, String others) {
    var agency = organisation.agency(row.agencyId());
    var counts = row.sum().counts();
    return List.of(
        month(row.since()),
        month(row.month()),
        Objects.requireNonNullElse(agency.code(), ""),
        agency.name(),
        row.merged() ? others : row.sum().field(),
        row.merged(),
        counts.received(),
        counts.online(),
        counts.resolved(),
        counts.early(),
        counts.onTime(),
        counts.overdue());
  }

  private static String month(LocalDate day) {
    return day.toString().substring(0, MONTH_LENGTH);
  }
}
