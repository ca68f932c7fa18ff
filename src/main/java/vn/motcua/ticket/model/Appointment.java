package vn.motcua.ticket.model;

import java.time.Instant;
import vn.motcua.shared.SubjectRef;

/**
 * Somebody comes at an hour.
 *
 * @param code six digits, typed at the device on the day
 * @param byDesk whether the desk cancelled it
 * @param reason of a cancellation by the desk; empty otherwise, and once forgotten
 * @param setAt when it was made, or moved last
 */
public record Appointment(
    long id,
    long agencyId,
    String agencyPath,
    long serviceId,
    Hour hour,
    String code,
    Booker booker,
    AppointmentState state,
    boolean byDesk,
    String reason,
    Instant setAt,
    long version) {

  public SubjectRef subject() {
    return new SubjectRef("appointment", Long.toString(id));
  }

  /** Whether it may still be cancelled or moved. */
  public boolean isOpen(Instant now) {
    return state == AppointmentState.BOOKED && now.isBefore(hour.ends());
  }

  /** {@code 472 913} */
  public String shownCode() {
    var half = code.length() / 2;
    return code.substring(0, half) + " " + code.substring(half);
  }
}
