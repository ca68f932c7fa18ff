package vn.motcua.ticket.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import vn.motcua.shared.Vietnam;

/**
 * An hour of a day for which people make appointments.
 *
 * @param number of the clock, 0 to 23
 * @param from when the office opens in it
 * @param to when it closes, exclusive
 */
public record Hour(LocalDate day, int number, LocalTime from, LocalTime to) {

  public Instant begins() {
    return Vietnam.instant(day.atTime(from));
  }

  public Instant ends() {
    return Vietnam.instant(day.atTime(to));
  }

  /** {@code 08:00–09:00} */
  public String shown() {
    return from + "–" + to;
  }
}
