package vn.motcua.dossier;

import static vn.motcua.platform.web.Words.t;

import java.time.Instant;
import vn.motcua.platform.web.Show;
import vn.motcua.platform.web.piece.Status;
import vn.motcua.platform.web.piece.Tone;

/** Says how calls after a dossier stand to the time they are to be answered. */
public final class UrgingWords {

  private UrgingWords() {}

  /** {@code Trả lời trước T2 23/11, 14:00}, or that it is late. */
  public static Status due(Instant answerDueAt, boolean late) {
    var at = Show.moment(answerDueAt);
    return late
        ? new Status(Tone.LATE, "late", t("urging.due.late", at))
        : new Status(Tone.SOON, "clock", t("urging.due", at));
  }

  /** {@code Đôn đốc ×2}, for a list. */
  public static Status chip(int calls, boolean late) {
    return late
        ? new Status(Tone.LATE, "phone", t("urging.chip.late", calls))
        : new Status(Tone.SOON, "phone", t("urging.chip", calls));
  }
}
