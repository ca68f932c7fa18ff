package vn.motcua.dossier.web;

import java.util.List;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.platform.web.piece.Status;

/**
 * The form for a call after a dossier, or for its answer.
 *
 * @param seen how many calls are known
 * @param dossierTitle the procedure and the applicant
 * @param lead what happens with it
 * @param rows the calls that wait
 * @param phoneHint that the number of the dossier is kept; empty when it has none
 */
public record UrgingPage(
    String code,
    int seen,
    String dossierTitle,
    String lead,
    List<CallRow> rows,
    String callerName,
    String callerPhone,
    String phoneHint,
    String note,
    Problems problems) {

  public UrgingPage {
    rows = List.copyOf(rows);
  }

  /**
   * A call that waits for an answer.
   *
   * @param caller empty when not asked
   * @param phone where to call back; empty when not given
   * @param said what was said; empty when nothing
   */
  public record CallRow(
      String number, String at, String caller, String phone, String said, Status due) {}
}
