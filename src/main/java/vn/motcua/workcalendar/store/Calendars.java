package vn.motcua.workcalendar.store;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.Organisation;
import vn.motcua.workcalendar.engine.AgencyCalendar;

/**
 * The calendars of all agencies, kept in memory and made anew when anybody, on any node, changes
 * what was entered: at the latest a second after the change is committed.
 */
@Component
public class Calendars {

  private static final long RECHECK = Duration.ofSeconds(1).toNanos();

  /** Also the longest time for which a changed hierarchy of agencies is not noticed. */
  private static final long KEEP = Duration.ofMinutes(10).toNanos();

  private final CalendarQueries queries;
  private final Organisation organisation;
  private volatile @Nullable Kept kept;

  Calendars(CalendarQueries queries, Organisation organisation) {
    this.queries = queries;
    this.organisation = organisation;
  }

  /** The calendar that agency follows. */
  public AgencyCalendar of(long agencyId) {
    return current().calendars().of(agencyId, id -> organisation.agency(id).path());
  }

  /** Makes the next question look at the database. */
  public void forget() {
    kept = null;
  }

  private Kept current() {
    var now = System.nanoTime();
    var seen = kept;
    if (seen != null && now - seen.checkedAt() < RECHECK) {
      return seen;
    }
    var revision = queries.revision();
    var usable = seen != null && seen.revision() == revision && now - seen.madeAt() < KEEP;
    var next =
        usable && seen != null
            ? new Kept(revision, seen.madeAt(), now, seen.calendars())
            : new Kept(revision, now, now, load());
    kept = next;
    return next;
  }

  private EnteredCalendars load() {
    return EnteredCalendars.of(
        queries.weeks(),
        queries.specialDays(),
        queries.cutOffs(),
        queries.announcedYears(),
        queries.rules());
  }

  private record Kept(long revision, long madeAt, long checkedAt, EnteredCalendars calendars) {}
}
