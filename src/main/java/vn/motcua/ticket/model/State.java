package vn.motcua.ticket.model;

/** How far a ticket is. The names are kept in the database. */
public enum State {
  WAITING,
  /** At a counter: called, and being served. */
  CALLED,
  DONE,
  /** Absent too often. */
  LEFT;

  /** Key of its name, {@code ticket.state.WAITING}. */
  public String messageKey() {
    return "ticket.state." + name();
  }
}
