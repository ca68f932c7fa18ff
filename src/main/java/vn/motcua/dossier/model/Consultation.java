package vn.motcua.dossier.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One agency or department asked for its opinion or its part, while the lead keeps the dossier (NĐ
 * 61/2018/NĐ-CP art. 19.5–19.6).
 *
 * @param number from 1 within the dossier
 * @param step the step of the process at which it was asked
 * @param agencyId the one asked
 * @param departmentId the department asked; null = the whole agency
 * @param mandatory whether the lead must have the answer before it submits for signature
 * @param dueAt by the working calendar of the one asked
 * @param reply null while none came
 * @param reportedAt when the lead told the head of the one-stop desk that it was late; null = not
 * @param droppedAt when the dossier ended without it; null = not
 */
public record Consultation(
    int number,
    int step,
    long askingAgencyId,
    String askingAgencyPath,
    String askedBy,
    Instant askedAt,
    long agencyId,
    String agencyPath,
    @Nullable Long departmentId,
    String content,
    boolean mandatory,
    Instant dueAt,
    @Nullable Reply reply,
    @Nullable Instant reportedAt,
    @Nullable Instant droppedAt) {

  /** What the one asked says. */
  public enum Answer {
    AGREE,
    DISAGREE,
    /** An opinion that is neither, or a part done. */
    OPINION;

    /** Key of its name, {@code consultation.answer.AGREE}. */
    public String messageKey() {
      return "consultation.answer." + name();
    }
  }

  /**
   * The answer with who gave it.
   *
   * @param note empty when none
   */
  public record Reply(Answer answer, String note, String by, Instant at) {}

  /** Waits for an answer. */
  public boolean isOpen() {
    return reply == null && droppedAt == null;
  }

  /** Not answered in time, or answered late. */
  public boolean isLate(Instant now) {
    return (reply == null ? now : reply.at()).isAfter(dueAt);
  }
}
