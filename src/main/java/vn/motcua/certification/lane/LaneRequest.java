package vn.motcua.certification.lane;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.certification.model.Line;
import vn.motcua.certification.model.PaidBy;
import vn.motcua.certification.model.Requester;
import vn.motcua.dossier.DossierCode;

/**
 * What one person asks for at the counter, as typed.
 *
 * @param birthDateReadable whether the date of birth that was typed is one
 * @param exemption why nothing is taken; counts only when exempt
 * @param signerId who signs at the counter; null = the first appointed
 * @param dossier a dossier received earlier, to be entered now; null = somebody new
 */
public record LaneRequest(
    Requester person,
    boolean birthDateReadable,
    List<Line> lines,
    PaidBy paidBy,
    String exemption,
    @Nullable Long signerId,
    @Nullable DossierCode dossier) {

  public LaneRequest {
    lines = List.copyOf(lines);
  }

  /** Somebody new who pays cash, signed for by the first appointed. */
  public static LaneRequest of(Requester person, List<Line> lines) {
    return new LaneRequest(person, true, lines, PaidBy.CASH, "", null, null);
  }
}
