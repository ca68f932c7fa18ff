package vn.motcua.workcalendar;

import java.time.LocalTime;

/**
 * A stretch of a day during which an office is open.
 *
 * @param to when it closes, exclusive
 */
public record OpenHours(LocalTime from, LocalTime to) {}
