package vn.motcua.ticket.web;

import java.util.List;
import vn.motcua.platform.web.piece.Status;

/**
 * Who comes on a day by appointment.
 *
 * @param day as the field shows it
 * @param shown the same in words
 */
public record AppointmentsPage(String place, String day, String shown, List<Row> rows) {

  public AppointmentsPage {
    rows = List.copyOf(rows);
  }

  /**
   * One of them.
   *
   * @param phone masked
   * @param closed whether the office is closed then after all
   */
  public record Row(
      long id,
      String hours,
      String service,
      String code,
      String name,
      String phone,
      Status state,
      boolean closed) {}
}
