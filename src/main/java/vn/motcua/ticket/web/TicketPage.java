package vn.motcua.ticket.web;

import vn.motcua.platform.web.piece.Status;

/**
 * A ticket as whoever holds it sees it.
 *
 * @param url where it is looked at, without the address of the system
 * @param scanned the whole address, in the code
 * @param path of the code's drawing; its side is {@code side}
 * @param ahead how many go before, in words; empty once called
 * @param estimate about how long, in words; empty once called
 * @param go where to go, in words; empty while waiting
 * @param waiting whether the page is worth looking at again
 */
public record TicketPage(
    String label,
    String service,
    String place,
    String taken,
    Status state,
    String url,
    String scanned,
    int side,
    String path,
    String ahead,
    String estimate,
    String go,
    boolean waiting) {}
