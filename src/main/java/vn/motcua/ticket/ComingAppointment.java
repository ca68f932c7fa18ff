package vn.motcua.ticket;

import java.time.Instant;

/**
 * An open appointment of a citizen with an account.
 *
 * @param begins when its hour does
 * @param hours {@code 09:00–10:00}
 * @param code {@code 472 913}, typed at the device on the day
 */
public record ComingAppointment(
    long id, String agency, String service, Instant begins, String hours, String code) {}
