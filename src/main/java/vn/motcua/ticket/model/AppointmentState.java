package vn.motcua.ticket.model;

/** What became of an appointment. The names are kept in the database. */
public enum AppointmentState {
  BOOKED,
  /** A ticket was taken with its code. */
  CAME,
  NOT_COME,
  CANCELLED;

  /** Key of its name, {@code appointment.state.BOOKED}. */
  public String messageKey() {
    return "appointment.state." + name();
  }
}
