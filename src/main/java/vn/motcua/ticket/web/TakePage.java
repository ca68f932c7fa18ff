package vn.motcua.ticket.web;

import java.util.List;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Problems;

/**
 * Where a number is taken.
 *
 * @param place the office; empty while it is still to be chosen
 * @param agency its id, for the form
 * @param agencies to choose from by telephone
 * @param services each with how many wait
 * @param open whether tickets are given now
 * @param appointments whether people may have an appointment there
 * @param action where the form goes; empty at a browser that may not
 */
public record TakePage(
    String place,
    String agency,
    List<Option> agencies,
    List<Offered> services,
    boolean open,
    boolean appointments,
    String action,
    Problems problems) {

  public TakePage {
    agencies = List.copyOf(agencies);
    services = List.copyOf(services);
  }

  /** One service on a large button. */
  public record Offered(long id, String prefix, String name, String waiting) {}
}
