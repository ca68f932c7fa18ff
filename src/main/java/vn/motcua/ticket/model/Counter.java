package vn.motcua.ticket.model;

import java.util.List;

/**
 * Where people are served.
 *
 * @param services ids of what it serves
 */
public record Counter(long id, long agencyId, String agencyPath, int number, List<Long> services) {

  public Counter {
    services = List.copyOf(services);
  }
}
