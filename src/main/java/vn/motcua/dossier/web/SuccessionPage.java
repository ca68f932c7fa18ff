package vn.motcua.dossier.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Problems;

/**
 * What an agency that ended leaves behind, and the form that lets it pass.
 *
 * @param ended its last day, in words
 * @param successors who follows it
 * @param counts what passes, in words with a figure each
 * @param obstacle what must be brought to an end before; empty when nothing
 * @param form null while nothing can pass
 */
public record SuccessionPage(
    String title,
    String agency,
    String ended,
    List<Option> crumbs,
    List<Option> successors,
    List<Count> counts,
    String obstacle,
    boolean nothing,
    @Nullable Form form) {

  public SuccessionPage {
    crumbs = List.copyOf(crumbs);
    successors = List.copyOf(successors);
    counts = List.copyOf(counts);
  }

  /** A figure and what it counts. */
  public record Count(String words, String figure) {}

  /**
   * What is chosen and confirmed.
   *
   * @param rules empty when there is one successor only
   * @param departments each with the successor that gets its dossiers
   * @param people each with the successor to go to
   * @param places a list of places for each successor
   */
  public record Form(
      String action,
      String idempotencyKey,
      List<Option> rules,
      String rule,
      List<Option> choices,
      List<Option> rests,
      String rest,
      List<Choice> departments,
      List<Choice> people,
      List<Choice> places,
      String document,
      Problems problems) {

    public Form {
      rules = List.copyOf(rules);
      choices = List.copyOf(choices);
      rests = List.copyOf(rests);
      departments = List.copyOf(departments);
      people = List.copyOf(people);
      places = List.copyOf(places);
    }
  }

  /** A field with what was chosen or typed. */
  public record Choice(String field, String label, String value) {}
}
