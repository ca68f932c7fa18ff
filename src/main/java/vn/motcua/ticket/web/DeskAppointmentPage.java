package vn.motcua.ticket.web;

import vn.motcua.platform.web.piece.Problems;
import vn.motcua.platform.web.piece.Status;

/**
 * An appointment as the desk sees it.
 *
 * @param reason typed for a cancellation, or why it was cancelled
 * @param back the list of its day
 */
public record DeskAppointmentPage(
    long id,
    String when,
    String service,
    String code,
    String name,
    String phone,
    String email,
    Status state,
    String reason,
    boolean mayCancel,
    boolean mayMark,
    long version,
    String back,
    Problems problems) {}
