package vn.motcua.arrival.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.form.FormAnswers;
import vn.motcua.platform.web.piece.Due;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Problems;

/**
 * One that waits: its files beside the checklist.
 *
 * @param people name of the fact and the fact
 * @param note of whoever sent it; may be empty
 * @param answers of the form it was sent with; null when it came another way
 * @param first address of the file shown first; empty when there is none
 */
public record AnswerPage(
    String code,
    long version,
    String kind,
    String procedure,
    Due due,
    String takenBy,
    List<Option> people,
    String note,
    @Nullable FormAnswers answers,
    List<Line> lines,
    String first,
    String words,
    Problems problems) {

  public AnswerPage {
    people = List.copyOf(people);
    lines = List.copyOf(lines);
  }

  /**
   * A line of the checklist.
   *
   * @param files name and address
   * @param inOrder whether it is ticked
   */
  public record Line(
      int id, String name, boolean required, List<Option> files, boolean inOrder, String remark) {

    public Line {
      files = List.copyOf(files);
    }
  }
}
