package vn.motcua.workcalendar.change;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One decision about the calendar of an agency; never changed.
 *
 * @param subject what it was about, in the words entered
 * @param lastOn null = for an open time
 */
public record Decision(
    long id,
    long agencyId,
    DecisionAct act,
    String subject,
    LocalDate firstOn,
    @Nullable LocalDate lastOn,
    Ground ground,
    String decidedBy,
    Instant decidedAt) {}
