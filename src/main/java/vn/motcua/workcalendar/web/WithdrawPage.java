package vn.motcua.workcalendar.web;

/**
 * Asks on what ground something is taken back.
 *
 * @param entry key of its kind
 * @param on its first day, ISO
 */
public record WithdrawPage(
    ChangeHead head, String entry, String on, String what, String span, String kind) {}
