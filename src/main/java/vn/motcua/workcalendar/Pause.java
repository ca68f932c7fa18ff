package vn.motcua.workcalendar;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A time that does not count against the agency, e.g. while the applicant prepares a supplement.
 *
 * @param to exclusive; null while it lasts
 */
public record Pause(Instant from, @Nullable Instant to) {}
