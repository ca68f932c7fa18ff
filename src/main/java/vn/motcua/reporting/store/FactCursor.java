package vn.motcua.reporting.store;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import vn.motcua.reporting.form.FactRow;
import vn.motcua.reporting.form.Measure;
import vn.motcua.shared.NotVisible;

/** Where a page of dossiers behind a figure ends. */
public record FactCursor(LocalDate day, String source, long id, long agencyId) {

  static final FactCursor FIRST =
      new FactCursor(LocalDate.of(9999, 1, 1), "", Long.MAX_VALUE, Long.MAX_VALUE);

  public static FactCursor after(FactRow row, Measure measure) {
    var day =
        switch (measure.order()) {
          case RECEIVED -> row.receivedOn();
          case CLOSED -> row.closedOn();
          case SUBMITTED -> row.submittedOn();
        };
    return new FactCursor(Objects.requireNonNull(day), row.source(), row.id(), row.agencyId());
  }

  /** One that was not given out leads nowhere. */
  public static FactCursor of(String text) {
    var parts = text.split("_", -1);
    try {
      var day = LocalDate.parse(parts[0]);
      if (day.isAfter(FIRST.day())) {
        throw new NotVisible("page after " + text);
      }
      return new FactCursor(day, parts[1], Long.parseLong(parts[2]), Long.parseLong(parts[3]));
    } catch (DateTimeParseException | NumberFormatException | ArrayIndexOutOfBoundsException odd) {
      throw new NotVisible("page after " + text);
    }
  }

  public String text() {
    return day + "_" + source + "_" + id + "_" + agencyId;
  }
}
