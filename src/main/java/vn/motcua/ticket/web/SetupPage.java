package vn.motcua.ticket.web;

import java.util.List;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Problems;

/**
 * What an agency's people wait for, and where.
 *
 * @param services id and letter with name
 * @param counters id and number with what it serves
 * @param capacities service, from which day, how many by appointment in an hour
 * @param typed what was typed into the form that was refused
 */
public record SetupPage(
    String place,
    String agency,
    List<Option> agencies,
    List<Option> services,
    List<Option> counters,
    List<Capacity> capacities,
    Typed typed,
    Problems problems) {

  public SetupPage {
    agencies = List.copyOf(agencies);
    services = List.copyOf(services);
    counters = List.copyOf(counters);
    capacities = List.copyOf(capacities);
  }

  /** How many may come by appointment. */
  public record Capacity(String service, String from, String seats) {}

  /**
   * Of whichever form; empty otherwise.
   *
   * @param chosen ids of the services a counter serves
   * @param service id of the one whose seats are set
   */
  public record Typed(
      String prefix,
      String name,
      String number,
      List<String> chosen,
      String service,
      String from,
      String seats) {

    static final Typed NOTHING = new Typed("", "", "", List.of(), "", "", "");

    public Typed {
      chosen = List.copyOf(chosen);
    }

    static Typed ofService(String prefix, String name) {
      return new Typed(prefix, name, "", List.of(), "", "", "");
    }

    static Typed ofCounter(String number, List<String> chosen) {
      return new Typed("", "", number, chosen, "", "", "");
    }

    static Typed ofCapacity(String service, String from, String seats) {
      return new Typed("", "", "", List.of(), service, from, seats);
    }
  }
}
