package vn.motcua.platform.web.piece;

import static vn.motcua.platform.web.Show.shortWeekday;

import java.time.LocalDate;

/**
 * One day of an explained due date.
 *
 * @param note what the day was: {@code nhận}, {@code nghỉ}, {@code ngày 1}
 * @param today whether it is the present day
 */
public record DayCell(Look look, LocalDate on, String note, boolean today) {

  /** How the cell is drawn. */
  public enum Look {
    PLAIN(""),
    OFF("is-off"),
    COUNTED("is-count"),
    DUE("is-due");

    private final String css;

    Look(String css) {
      this.css = css;
    }
  }

  public String css() {
    return today ? look.css + " is-today" : look.css;
  }

  public String weekday() {
    return shortWeekday(on.getDayOfWeek());
  }
}
