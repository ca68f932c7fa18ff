package vn.motcua.portal.lookup;

import java.util.List;
import vn.motcua.dossier.Progress;
import vn.motcua.platform.web.piece.DayCell;
import vn.motcua.platform.web.piece.Due;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.platform.web.piece.Status;
import vn.motcua.platform.web.piece.Step;

/**
 * How far one dossier has come.
 *
 * @param todo what the applicant has to do; empty when nothing
 * @param agencies sentences on who received it and who decides, when they differ
 * @param dueOn {@code Thứ Sáu 27/11/2026, trước 17:00}; empty while nothing is promised
 * @param results that were issued, the newest first
 * @param mayRate whether its handling may be rated now
 * @param problems of the form that asks for a result
 * @param days the due date explained; empty with {@code dueOn}
 */
public record FollowPage(
    String code,
    String status,
    String todo,
    String place,
    String received,
    List<String> agencies,
    String dueOn,
    Due due,
    List<DayCell> days,
    List<String> why,
    List<Step> steps,
    List<Progress.Part> parts,
    List<ResultCard> results,
    boolean mayRate,
    String toPay,
    String payUrl,
    Problems problems) {

  /**
   * An electronic result or certified copy.
   *
   * @param kind of files, as addresses name it
   * @param about its day and how long it is good for
   */
  public record ResultCard(String kind, long id, String title, String about, Status state) {

    /** The field that asks for the number. */
    public String field() {
      return field(kind, id);
    }

    static String field(String kind, long id) {
      return "so-" + kind + "-" + id;
    }
  }

  public FollowPage {
    agencies = List.copyOf(agencies);
    days = List.copyOf(days);
    why = List.copyOf(why);
    steps = List.copyOf(steps);
    parts = List.copyOf(parts);
    results = List.copyOf(results);
  }
}
