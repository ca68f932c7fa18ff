package vn.motcua.ticket.web;

import java.util.List;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Problems;

/**
 * What an agency's people wait for, and where.
 *
 * @param services id and letter with name
 * @param counters id and number with what it serves
 */
public record SetupPage(
    String place,
    String agency,
    List<Option> agencies,
    List<Option> services,
    List<Option> counters,
    String prefix,
    String name,
    String number,
    List<String> chosen,
    Problems problems) {

  public SetupPage {
    agencies = List.copyOf(agencies);
    services = List.copyOf(services);
    counters = List.copyOf(counters);
    chosen = List.copyOf(chosen);
  }
}
