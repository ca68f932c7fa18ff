package vn.motcua.workcalendar.engine;

import java.time.LocalDate;

/**
 * From this minute of the day on, a same-day dossier is due on the next working day.
 *
 * @param scope agency that set it, 0 = the country
 */
public record CutOff(long scope, LocalDate validFrom, int minuteOfDay) {}
