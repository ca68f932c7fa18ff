package vn.motcua.dossier.model;

import java.util.EnumSet;
import java.util.Set;

/** Where a dossier stands; the number is that of the national exchange. */
public enum Status {
  /** Mới đăng ký: handed in, not yet checked. */
  SUBMITTED(1),
  /**
   * Received complete for another agency, to which the desk must pass it on; for the national
   * exchange received.
   */
  TAKEN_IN(2),
  /** Passed on to the competent agency, whose desk must accept it; the clock has not started. */
  TRANSFERRED(2),
  /** Được tiếp nhận: complete, numbered, dated; waits to be given to somebody. */
  RECEIVED(2),
  /** A whole group, whose parts are handled each by its agency; for the exchange in progress. */
  INTERLINKED(4),
  /** Đang xử lý. */
  IN_PROGRESS(4),
  /** Yêu cầu bổ sung giấy tờ: the applicant is to complete it; the clock stands still. */
  AWAITING_SUPPLEMENT(5),
  /** Trình ký; for the national exchange still in progress. */
  AWAITING_SIGNATURE(4),
  /** Đã ký, chờ vào sổ, đóng dấu; for the national exchange still in progress. */
  APPROVED(4),
  /** Đã xử lý xong: the result waits to be handed over. */
  FINISHED(9),
  /** Đã trả kết quả. */
  RETURNED(10),
  /** Không được tiếp nhận, or refused after appraisal. */
  REFUSED(3),
  /** Công dân rút hồ sơ. */
  WITHDRAWN(7),
  /** Dừng xử lý. */
  STOPPED(8);

  private static final Set<Status> FINAL = EnumSet.of(RETURNED, REFUSED, WITHDRAWN, STOPPED);

  private final int nationalNumber;

  Status(int nationalNumber) {
    this.nationalNumber = nationalNumber;
  }

  public int nationalNumber() {
    return nationalNumber;
  }

  /** Nothing leads out of it. */
  public boolean isFinal() {
    return FINAL.contains(this);
  }

  /** Handling is over: the due date no longer threatens. */
  public boolean isHandled() {
    return isFinal() || this == FINISHED;
  }

  /** Key of the state's name, {@code dossier.status.RECEIVED}. */
  public String messageKey() {
    return "dossier.status." + name();
  }
}
