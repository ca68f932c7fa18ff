package vn.motcua.submission.web;

import java.util.List;
import vn.motcua.catalogue.Procedure;
import vn.motcua.form.FormAnswers;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Problems;

/**
 * The last page: everything once more, and the button that sends.
 *
 * @param people whose dossier it is and how they are reached: name of the fact and the fact
 * @param papers with what will be sent of each
 * @param cost what it costs, in sentences; empty where nobody knows more than its publication
 * @param total size of all files, in words
 * @param ways of getting the result
 * @param declaration what whoever sends affirms
 */
public record ReviewPage(
    DraftHead head,
    Procedure procedure,
    List<Option> people,
    FormAnswers answers,
    List<Sent> papers,
    String total,
    List<String> cost,
    List<Option> ways,
    String returnBy,
    String copies,
    String note,
    boolean affirmed,
    String declaration,
    Problems problems) {

  public ReviewPage {
    people = List.copyOf(people);
    papers = List.copyOf(papers);
    ways = List.copyOf(ways);
    cost = List.copyOf(cost);
  }

  /**
   * A paper as it will be sent.
   *
   * @param about pages and size, or that it is missing
   */
  public record Sent(String name, String about, boolean there) {}
}
