package vn.motcua.workcalendar.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.motcua.organisation.Agency;
import vn.motcua.workcalendar.engine.CutOff;
import vn.motcua.workcalendar.engine.Day;
import vn.motcua.workcalendar.engine.Week;

/**
 * A year of an agency.
 *
 * @param announced whether the year's days off are announced; if not they are computed
 * @param referenceDay the day of the year whose hours are shown: today, or the nearest to it
 * @param levelNames names of the agencies from which something is inherited, by id; the country is
 *     not among them
 * @param mayManage whether this person may change the calendar
 * @param selectable the agencies whose calendars this person may choose
 */
public record YearCalendar(
    Agency agency,
    int year,
    boolean announced,
    LocalDate referenceDay,
    LocalDate today,
    List<Day> days,
    Week week,
    CutOff cutOff,
    Map<Long, String> levelNames,
    boolean mayManage,
    List<Agency> selectable) {}
