package vn.motcua.organisation.web;

import java.util.List;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Problems;

/**
 * The form of a merger, a division or a renaming.
 *
 * @param others rows for the agencies that end as well; empty unless they are merged
 * @param siblings what may be chosen there
 * @param units rows for the successors
 * @param notes what will pass and what will not, once asked for
 * @param departments of the agency, each with the successor chosen; empty unless it is divided
 */
public record ReorganisePage(
    String title,
    String lead,
    String agency,
    List<Option> crumbs,
    String action,
    String back,
    String idempotencyKey,
    List<Chosen> others,
    List<Option> siblings,
    List<Unit> units,
    List<Chosen> departments,
    List<Option> places,
    String on,
    String document,
    List<String> notes,
    Problems problems) {

  public ReorganisePage {
    crumbs = List.copyOf(crumbs);
    others = List.copyOf(others);
    siblings = List.copyOf(siblings);
    units = List.copyOf(units);
    departments = List.copyOf(departments);
    places = List.copyOf(places);
    notes = List.copyOf(notes);
  }

  /** A field to choose in, with what was chosen. */
  public record Chosen(String field, String label, String value, boolean required) {}

  /** A successor to be named. */
  public record Unit(int number, String label, String name, String code, boolean required) {}
}
