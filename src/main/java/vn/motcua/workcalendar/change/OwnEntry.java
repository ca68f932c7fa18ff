package vn.motcua.workcalendar.change;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something an agency entered itself and that still applies.
 *
 * @param subject the day's name, or the time of the cut-off, or the ground of the hours
 * @param lastOn null = for an open time
 */
public record OwnEntry(
    long id, EntryKind kind, String subject, LocalDate firstOn, @Nullable LocalDate lastOn) {}
