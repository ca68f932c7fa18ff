package vn.motcua.satisfaction.web;

import java.util.List;
import java.util.Map;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Tab;

/**
 * What the answers come to.
 *
 * @param place whose results
 * @param own whether somebody reads the own ones, who may choose no agency
 * @param spans months, quarters and years to choose from
 * @param until to which day answers are told, in words
 * @param questions of the whole; empty when too few answered, or lines are shown
 * @param lines empty when the whole is shown
 * @param parameters of the same as a file
 */
public record ResultsPage(
    String place,
    boolean own,
    List<Option> agencies,
    String agency,
    List<Option> spans,
    String span,
    String view,
    List<Tab> tabs,
    Whole whole,
    String until,
    List<Asked> questions,
    String head,
    List<Row> lines,
    List<Said> comments,
    Map<String, String> parameters) {

  public ResultsPage {
    agencies = List.copyOf(agencies);
    spans = List.copyOf(spans);
    tabs = List.copyOf(tabs);
    questions = List.copyOf(questions);
    lines = List.copyOf(lines);
    comments = List.copyOf(comments);
    parameters = Map.copyOf(parameters);
  }

  /**
   * The main figures.
   *
   * @param satisfied a share, or that there are too few answers
   * @param points of QĐ 766/QĐ-TTg; empty when nothing is told
   */
  public record Whole(
      String invited, String answered, String rate, String satisfied, String points) {}

  /** A question and how often each answer was given. */
  public record Asked(String words, String satisfied, List<Given> given) {

    public Asked {
      given = List.copyOf(given);
    }
  }

  /** One answer. */
  public record Given(String words, String times, String share) {}

  /** A procedure, officer, way or agency. */
  public record Row(
      String name,
      String url,
      String invited,
      String answered,
      String rate,
      String satisfied,
      boolean told) {}

  /** What somebody wrote, in a month. */
  public record Said(String month, String comment) {}
}
