package vn.motcua.ticket.model;

/**
 * What people come for.
 *
 * @param prefix the letter before its numbers
 */
public record TicketService(long id, long agencyId, String agencyPath, String prefix, String name) {

  /** {@code A012}; four figures from the thousandth on. */
  public String label(int number) {
    return prefix + "%03d".formatted(number);
  }
}
