package vn.motcua.dossier.web;

import java.util.List;
import vn.motcua.platform.web.piece.Option;

/**
 * One passing: how far it has come, and the figures under both maps.
 *
 * @param rows what was there and what has passed
 * @param kept the figures of the old map; empty until dossiers passed
 * @param now the same dossiers under the map of today
 * @param agencies the one that ended under the map of its time, then those that followed it
 * @param months what each of them received and handled
 */
public record PassingPage(
    String title,
    List<Option> crumbs,
    String state,
    boolean atWork,
    String confirmed,
    String document,
    List<Row> rows,
    List<Figures> kept,
    List<Figures> now,
    String register,
    List<String> agencies,
    List<Month> months) {

  public PassingPage {
    crumbs = List.copyOf(crumbs);
    rows = List.copyOf(rows);
    kept = List.copyOf(kept);
    now = List.copyOf(now);
    agencies = List.copyOf(agencies);
    months = List.copyOf(months);
  }

  /** A month: for each of the agencies, how many it received and handled. */
  public record Month(String month, List<Counts> counts) {

    public Month {
      counts = List.copyOf(counts);
    }
  }

  /** Two figures of a month. */
  public record Counts(String received, String handled) {}

  /** One kind of thing. */
  public record Row(String words, String before, String passed) {}

  /** The dossiers of an agency. */
  public record Figures(String agency, String received, String handled, String open) {}
}
