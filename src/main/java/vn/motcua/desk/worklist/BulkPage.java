package vn.motcua.desk.worklist;

import java.util.List;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Problems;

/**
 * What would be done to several dossiers, before it is done.
 *
 * @param lines ready ones first
 * @param people to whom they may go; empty when the act needs nobody
 * @param causes of lateness to choose from; empty when the act needs none
 * @param list key of the list it came from
 */
public record BulkPage(
    BulkAct act,
    List<Line> lines,
    List<Option> people,
    List<Option> causes,
    BulkForm form,
    String list,
    Problems problems) {

  public BulkPage {
    lines = List.copyOf(lines);
    people = List.copyOf(people);
    causes = List.copyOf(causes);
  }

  /**
   * One dossier of it.
   *
   * @param hindrance why nothing will be done to it; empty when it is ready
   */
  public record Line(
      String code, String pick, String procedure, String applicant, String step, String hindrance) {

    public boolean isReady() {
      return hindrance.isEmpty();
    }
  }

  public long ready() {
    return lines.stream().filter(Line::isReady).count();
  }

  public String backUrl() {
    return WorklistAddress.PATH + "?list=" + list;
  }
}
