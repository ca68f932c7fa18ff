package vn.motcua.dossier;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.web.piece.Due;
import vn.motcua.platform.web.piece.Step;
import vn.motcua.workcalendar.Deadline;

/**
 * How far a dossier has come, in the applicant's words: no name, no procedure, no papers.
 *
 * @param status one sentence on where it stands, {@code Cơ quan đang xem xét hồ sơ của bạn}
 * @param todo what the applicant has to do now; empty when nothing
 * @param place the office that holds it
 * @param elsewhere the two agencies, when it was not handed in at the one that decides
 * @param receivedAt null while it is not accepted
 * @param due how it stands to its due date
 * @param parts of an interlinked group; empty for any other dossier
 * @param deadline the due date and why; null while nothing is promised
 */
public record Progress(
    String code,
    String status,
    String todo,
    String place,
    @Nullable Elsewhere elsewhere,
    @Nullable Instant receivedAt,
    Due due,
    @Nullable Deadline deadline,
    List<Step> steps,
    List<Part> parts) {

  /**
   * A matter of an interlinked group; its number, for what it is would tell what was asked for.
   *
   * @param code its own dossier, to be looked up like this one; empty when it is not ours
   */
  public record Part(String name, String agency, String status, String code) {}

  /**
   * Handed in at one agency for another (NĐ 118/2025/NĐ-CP art. 14).
   *
   * @param receivedBy the agency that took it in
   * @param decidedBy the agency that decides
   * @param startedAt when the latter received it, from when the limit counts; null until then
   */
  public record Elsewhere(String receivedBy, String decidedBy, @Nullable Instant startedAt) {}

  public Progress {
    steps = List.copyOf(steps);
    parts = List.copyOf(parts);
  }
}
