package vn.motcua.dossier.web;

import java.util.List;
import vn.motcua.platform.web.piece.Option;

/**
 * What waits to be passed on, and what was.
 *
 * @param waiting agencies that ended and left something behind
 */
public record SuccessionsPage(List<Waiting> waiting, List<Row> rows) {

  public SuccessionsPage {
    waiting = List.copyOf(waiting);
    rows = List.copyOf(rows);
  }

  /** An agency that ended. */
  public record Waiting(String url, String name, String ended, List<Option> successors) {}

  /** A passing. */
  public record Row(String url, String agency, String state, String confirmed, String document) {}
}
