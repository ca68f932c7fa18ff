package vn.motcua.certification.web;

import java.util.List;
import vn.motcua.platform.web.piece.Problems;

/**
 * What waits for the leaders' signature.
 *
 * @param electronic copies that no pen signs: they wait on a page of their own
 * @param maySign whether this person signs
 * @param mayDrop whether this person may give papers back unsigned
 * @param outcomes what became of those just signed
 */
public record StackPage(
    String agencyName,
    List<Pile> piles,
    boolean more,
    int electronic,
    boolean maySign,
    boolean mayDrop,
    List<Outcome> outcomes,
    Problems problems) {

  public StackPage {
    piles = List.copyOf(piles);
    outcomes = List.copyOf(outcomes);
  }

  /**
   * The papers of one dossier.
   *
   * @param closed the dossier's state when it ended meanwhile and nothing is to be signed; else
   *     empty
   */
  public record Pile(String code, String person, String book, List<String> papers, String closed) {}

  /** What became of one: its numbers, or why not. */
  public record Outcome(String code, boolean done, String words) {}
}
