package vn.motcua.petition.site;

import java.util.List;
import vn.motcua.platform.web.piece.DayCell;
import vn.motcua.platform.web.piece.Due;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.platform.web.piece.Step;

/**
 * How far a petition has come, for whoever sent it.
 *
 * @param status in words
 * @param sent whether it was sent this moment
 * @param question what has to be added; empty = nothing
 * @param reply the answer, the reason or the way told; empty = none yet
 * @param replied when and by whom
 * @param files of the answer: addresses and names
 * @param dueOn when the answer is due, in words; empty once nothing is owed
 * @param rated what was said of the answer; empty = nothing yet
 * @param mayRate whether that may be said now
 */
public record FollowPage(
    String code,
    String status,
    boolean sent,
    String content,
    String question,
    String reply,
    String replied,
    List<Option> files,
    String place,
    String received,
    String dueOn,
    Due due,
    List<DayCell> days,
    List<String> why,
    List<Step> steps,
    String rated,
    boolean mayRate,
    Problems problems) {

  public FollowPage {
    files = List.copyOf(files);
    days = List.copyOf(days);
    why = List.copyOf(why);
    steps = List.copyOf(steps);
  }
}
