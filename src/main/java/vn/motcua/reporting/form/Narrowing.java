package vn.motcua.reporting.form;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.sql.Typed;

/**
 * Which dossiers of a figure are meant, when not all of them.
 *
 * @param officer account of whoever handles them; {@link #NOBODY} = not given to anybody yet; null
 *     = whoever it is
 * @param officerName the name an older system gave for whoever handled them, of those taken over
 *     from it; empty for those it did not say; null = whoever it is
 * @param weekday on which they were received or ended, whichever the figure counts
 * @param dueFrom in hand still, and due on that day at the earliest
 * @param dueTo and on that day at the latest
 */
public record Narrowing(
    @Nullable Long officer,
    @Nullable String officerName,
    @Nullable DayOfWeek weekday,
    @Nullable LocalDate dueFrom,
    @Nullable LocalDate dueTo) {

  public static final Narrowing NONE = new Narrowing(null, null, null, null, null);

  /** The officer of dossiers that nobody was given yet. */
  public static final long NOBODY = 0;

  public Narrowing {
    if ((dueFrom == null) != (dueTo == null)) {
      throw new IllegalArgumentException(dueFrom + " to " + dueTo);
    }
  }

  /** Those of one officer. */
  public static Narrowing officer(long account) {
    return new Narrowing(account, null, null, null, null);
  }

  /** Those taken over, of whom an older system called so. */
  public static Narrowing officerName(String name) {
    return new Narrowing(null, name, null, null, null);
  }

  public Narrowing on(DayOfWeek day) {
    return new Narrowing(officer, officerName, day, dueFrom, dueTo);
  }

  /** Those in hand that fall due between the days, both inclusive, if nothing is done. */
  public Narrowing due(LocalDate from, LocalDate to) {
    return new Narrowing(officer, officerName, weekday, from, to);
  }

  /** The same, but of that officer whatever was asked. */
  public Narrowing of(long account) {
    return new Narrowing(account, null, weekday, dueFrom, dueTo);
  }

  /** Whether it narrows at all. */
  public boolean isNone() {
    return equals(NONE);
  }

  /**
   * A further condition on {@code reporting.counted c}, with a leading {@code and}; empty when
   * there is none.
   */
  public String condition(Measure measure) {
    var condition = new StringBuilder();
    if (officer != null) {
      condition.append(
          officer == NOBODY
              ? " and c.source = 'D' and c.officer_id is null"
              : " and c.officer_id = :officer");
    }
    if (officerName != null) {
      condition.append(
          " and c.source = 'P' and exists (select from reporting.work w"
              + " where w.source = 'P' and w.id = c.id and w.officer_name = :officerName)");
    }
    if (weekday != null) {
      condition.append(" and extract(isodow from ").append(measure.day()).append(") = :weekday");
    }
    if (dueFrom != null) {
      condition.append(
          " and c.closed_on is null and upper_inf(c.overdue)"
              + " and c.due_on between cast(:dueFrom as date) and cast(:dueTo as date)");
    }
    return condition.toString();
  }

  /** The values {@link #condition} names. */
  public Map<String, Object> values() {
    var values = new HashMap<String, Object>();
    values.put("officer", Typed.id(officer));
    values.put("officerName", Typed.text(officerName));
    values.put("weekday", weekday == null ? 0 : weekday.getValue());
    values.put("dueFrom", Typed.day(dueFrom));
    values.put("dueTo", Typed.day(dueTo));
    return values;
  }

  /** By the names of an address; empty when it does not narrow. */
  public Map<String, String> parameters() {
    var parameters = new LinkedHashMap<String, String>();
    if (officer != null) {
      parameters.put("officer", Long.toString(officer));
    }
    if (officerName != null) {
      parameters.put("officer-name", officerName);
    }
    if (weekday != null) {
      parameters.put("weekday", Integer.toString(weekday.getValue()));
    }
    if (dueFrom != null && dueTo != null) {
      parameters.put("due-from", dueFrom.toString());
      parameters.put("due-to", dueTo.toString());
    }
    return parameters;
  }
}
