package vn.motcua.ticket;

import vn.motcua.shared.RefusalCode;

/** Why something about tickets is refused. */
public enum TicketRefusal implements RefusalCode {
  /** The desk is closed, and does not open soon. */
  TICKET_CLOSED,
  /** No such service there, or it ended. */
  TICKET_SERVICE_UNKNOWN,
  /** Too many tickets from one address by telephone. */
  TICKET_TOO_MANY,
  /** Nobody is being served. */
  TICKET_NOBODY_SERVED,
  /** A colleague serves somebody at that counter. */
  TICKET_COUNTER_TAKEN,
  /** Somebody else moved the ticket meanwhile. */
  TICKET_MOVED,
  /** A counter that is not there, or serves something else. */
  TICKET_COUNTER_UNKNOWN,
  TICKET_PREFIX_ODD,
  TICKET_PREFIX_TAKEN,
  TICKET_NAME_ODD,
  TICKET_NUMBER_ODD,
  TICKET_NUMBER_TAKEN,
  /** A counter that serves nothing. */
  TICKET_SERVES_NOTHING
}
