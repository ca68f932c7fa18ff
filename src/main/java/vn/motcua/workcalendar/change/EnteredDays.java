package vn.motcua.workcalendar.change;

import java.time.LocalDate;
import java.util.List;
import vn.motcua.workcalendar.engine.SpecialKind;

/**
 * Days in a row that differ from the ordinary week in the same way, e.g. the block of Tết.
 *
 * @param to the last day, inclusive
 */
public record EnteredDays(SpecialKind kind, LocalDate from, LocalDate to, String name) {

  /** Days on which a unit is closed. */
  public static EnteredDays closure(LocalDate from, LocalDate to, String name) {
    return new EnteredDays(SpecialKind.LOCAL_CLOSURE, from, to, name);
  }

  public List<LocalDate> days() {
    return from.datesUntil(to.plusDays(1)).toList();
  }
}
