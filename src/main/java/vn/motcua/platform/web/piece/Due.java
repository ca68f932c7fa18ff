package vn.motcua.platform.web.piece;

import static vn.motcua.platform.web.Words.t;

import vn.motcua.platform.web.Show;

/**
 * How a dossier stands to its due date, in working time.
 *
 * @param words {@code Còn 2 ngày 3 giờ}
 */
public record Due(State state, String words) {

  /** The states of the chip. */
  public enum State {
    OK("ok", "clock"),
    SOON("soon", "alert"),
    LATE("late", "late"),
    PAUSED("pause", "pause"),
    DONE("done", "okc"),
    ENDED("done", "xc"),
    UNKNOWN("pause", "cal");

    private final String css;
    private final String icon;

    State(String css, String icon) {
      this.css = css;
      this.icon = icon;
    }

    public String css() {
      return css;
    }

    public String icon() {
      return icon;
    }
  }

  /**
   * Time still running.
   *
   * @param minutesLeft working minutes to the due moment; 0 once the office has closed on the due
   *     day
   * @param minutesPerDay length of the agency's ordinary working day
   * @param soonDays fewer working days than this left count as soon
   */
  public static Due running(long minutesLeft, int minutesPerDay, int soonDays) {
    var left = Math.max(0, minutesLeft);
    var state = left < (long) soonDays * minutesPerDay ? State.SOON : State.OK;
    var words = left == 0 ? t("due.today") : t("due.left", Show.workingTime(left, minutesPerDay));
    return new Due(state, words);
  }

  /**
   * The due moment has passed.
   *
   * @param minutesOver working minutes since; 0 while the office has been closed ever since
   */
  public static Due late(long minutesOver, int minutesPerDay) {
    return new Due(
        State.LATE,
        minutesOver == 0
            ? t("due.late.now")
            : t("due.late", Show.workingTime(minutesOver, minutesPerDay)));
  }

  /** The clock stands still, e.g. while the applicant prepares a supplement. */
  public static Due paused() {
    return new Due(State.PAUSED, t("due.paused"));
  }

  /** No promise is made yet. */
  public static Due unknown() {
    return new Due(State.UNKNOWN, t("due.unknown"));
  }

  /** Handling ended before the due date. */
  public static Due doneEarly() {
    return new Due(State.DONE, t("due.done.early"));
  }

  /** It ended without a result, not after the due date. */
  public static Due ended() {
    return new Due(State.ENDED, t("due.ended"));
  }

  /** It ended without a result, after the due date. */
  public static Due endedLate() {
    return new Due(State.LATE, t("due.ended.late"));
  }

  /** Handling ended on time. */
  public static Due doneOnTime() {
    return new Due(State.DONE, t("due.done"));
  }

  /** Handling ended after the due date. */
  public static Due doneLate() {
    return new Due(State.LATE, t("due.done.late"));
  }
}
