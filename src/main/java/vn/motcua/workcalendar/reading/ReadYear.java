package vn.motcua.workcalendar.reading;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.Organisation;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Vietnam;
import vn.motcua.workcalendar.store.Calendars;

/** Reads an agency's calendar of one year, and from which level each part of it comes. */
@Component
public class ReadYear {

  /** The years a page offers; older ones matter to nobody, later ones are guesses. */
  public static final int FIRST_YEAR = 2014;

  private static final int YEARS_AHEAD = 10;

  private final Calendars calendars;
  private final Organisation organisation;
  private final Clock clock;

  ReadYear(Calendars calendars, Organisation organisation, Clock clock) {
    this.calendars = calendars;
    this.organisation = organisation;
    this.clock = clock;
  }

  /**
   * @param agencyId the actor's own agency when null
   * @param year this year when null; brought into the range on offer
   */
  public YearCalendar handle(Actor actor, @Nullable Long agencyId, @Nullable Integer year) {
    var agency = visible(actor, agencyId == null ? actor.agencyId() : agencyId);
    var today = Vietnam.date(clock.instant());
    var shown = Math.clamp(year == null ? today.getYear() : year, FIRST_YEAR, lastYear(today));
    var calendar = calendars.of(agency.id());
    var reference = reference(shown, today);
    return new YearCalendar(
        agency,
        shown,
        calendar.isAnnounced(shown),
        reference,
        today,
        calendar.days(shown),
        calendar.week(reference),
        calendar.cutOff(reference),
        levelNames(agency),
        actor.may(Permission.CALENDAR_MANAGE, agency.path()),
        selectable(actor, today));
  }

  public static int lastYear(LocalDate today) {
    return today.getYear() + YEARS_AHEAD;
  }

  private Agency visible(Actor actor, long id) {
    return organisation
        .existing(id)
        .filter(agency -> actor.may(Permission.CALENDAR_READ, agency.path()))
        .orElseThrow(() -> new NotVisible("calendar of agency " + id));
  }

  private static LocalDate reference(int year, LocalDate today) {
    if (today.getYear() == year) {
      return today;
    }
    return today.getYear() < year ? LocalDate.of(year, 1, 1) : LocalDate.of(year, 12, 31);
  }

  private Map<Long, String> levelNames(Agency agency) {
    return Arrays.stream(agency.path().split("/"))
        .filter(id -> !id.isEmpty())
        .map(Long::valueOf)
        .map(organisation::existing)
        .flatMap(Optional::stream)
        .collect(Collectors.toUnmodifiableMap(Agency::id, Agency::name));
  }

  private List<Agency> selectable(Actor actor, LocalDate today) {
    var own = organisation.existing(actor.agencyId()).stream();
    return Stream.concat(own, organisation.children(actor.agencyId(), today).stream())
        .filter(agency -> actor.may(Permission.CALENDAR_READ, agency.path()))
        .toList();
  }
}
