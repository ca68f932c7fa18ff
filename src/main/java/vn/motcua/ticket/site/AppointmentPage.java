package vn.motcua.ticket.site;

import vn.motcua.platform.web.piece.Problems;
import vn.motcua.platform.web.piece.Status;

/**
 * An appointment as whoever made it sees it.
 *
 * @param url where it is looked at
 * @param when day and hours in words
 * @param reason of a cancellation by the desk; empty otherwise
 * @param open whether it can be moved and cancelled
 * @param today whether a ticket can be taken with it now
 */
public record AppointmentPage(
    String url,
    String code,
    String place,
    String service,
    String when,
    String name,
    Status state,
    String reason,
    boolean open,
    boolean today,
    long version,
    Problems problems) {}
