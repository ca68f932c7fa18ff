package vn.motcua.desk.worklist;

import static vn.motcua.platform.web.Words.t;

import java.util.List;
import vn.motcua.dossier.DossierActions.Request;
import vn.motcua.platform.web.piece.Problem;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.shared.LateCause;

/**
 * What is said of all dossiers at once.
 *
 * @param to account id of who gets them; empty when the act needs nobody
 * @param cause name of a cause of lateness; empty when the act needs none
 */
public record BulkForm(String to, String cause, String note) {

  static final BulkForm EMPTY = new BulkForm("", "", "");

  /** What the act needs and nobody chose. */
  Problems missing(BulkAct act) {
    return switch (act) {
      case ASSIGN -> to.isEmpty() ? problem("to", "desk.bulk.to.missing") : Problems.NONE;
      case NAME_CAUSE ->
          LateCause.of(cause).isEmpty() ? problem("cause", "refusal.CAUSE_MISSING") : Problems.NONE;
      case ACCEPT, FORWARD, APPROVE, RETURN_RESULT -> Problems.NONE;
    };
  }

  Request request(long version) {
    var request = Request.of(version, note).because(LateCause.of(cause).orElse(null));
    return to.isEmpty() ? request : request.to(to);
  }

  private static Problems problem(String field, String key) {
    return new Problems(List.of(new Problem(field, t(key))));
  }
}
