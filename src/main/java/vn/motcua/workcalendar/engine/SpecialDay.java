package vn.motcua.workcalendar.engine;

import java.time.LocalDate;

/**
 * A day that differs from the ordinary week.
 *
 * @param scope agency that entered it, 0 = the country
 * @param name as entered, e.g. {@code Nghỉ bù 1/5}
 * @param provisional not yet announced, or known from an unverified source only
 * @param computed by rule, because nothing was announced for the year
 */
public record SpecialDay(
    long scope,
    LocalDate on,
    SpecialKind kind,
    String name,
    boolean provisional,
    boolean computed) {}
