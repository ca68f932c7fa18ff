package vn.motcua.reporting.store;

import static vn.motcua.reporting.form.Measure.*;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import vn.motcua.reporting.form.Measure;

/**
 * Figures that are counted one by one, because at any moment they are few; those of a family in one
 * reading.
 *
 * @param all what holds all of the family
 * @param parts counted with it
 * @param following what is computed from it
 */
record Few(Measure all, List<Measure> parts, List<Measure> following) {

  static final List<Few> FAMILIES =
      List.of(
          new Few(IN_HAND_OVERDUE, List.of(), List.of(IN_HAND_IN_TIME, RECEIVED_KEPT)),
          new Few(WAITING, List.of(WAITING_IN_TIME, WAITING_OVERDUE), List.of()),
          new Few(TURNED_AWAY, List.of(), List.of()),
          new Few(
              LATE,
              List.of(
                  LATE_RESOURCES,
                  LATE_COORDINATION,
                  LATE_REGULATION,
                  LATE_TECHNICAL,
                  LATE_APPLICANT,
                  LATE_OTHER,
                  LATE_UNNAMED,
                  LATE_OF_PERIOD),
              List.of(IN_PERIOD_KEPT)));

  boolean isAmong(Collection<Measure> wanted) {
    return wanted.contains(all)
        || parts.stream().anyMatch(wanted::contains)
        || following.stream().anyMatch(wanted::contains);
  }

  /** All of them, each counted in a column of its name. */
  String counts() {
    return "count(*) as "
        + all.name()
        + parts.stream()
            .map(part -> ", count(*) filter (where " + part.condition() + ") as " + part.name())
            .collect(Collectors.joining());
  }
}
