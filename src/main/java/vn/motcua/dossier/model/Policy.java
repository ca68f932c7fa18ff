package vn.motcua.dossier.model;

import org.jspecify.annotations.Nullable;

/**
 * The numbers of the law for handling, as in force on a day.
 *
 * @param supplementRequests how often a supplement may be asked for (NĐ 61/2018 art. 11, 17: once)
 * @param supplementWithinWorkingDays until how many working days after receipt (art. 19.4: 3); null
 *     = no limit
 * @param atIntake what the clock does after a supplement asked for before appraisal
 * @param afterAppraisal what it does after one asked for by the handling officer
 * @param reappointments how often a new date may be promised (art. 19.9: once)
 * @param apologyDaysBefore at least how many days before the due date (art. 19.9: 1)
 * @param ground the rule these come from
 */
public record Policy(
    int supplementRequests,
    @Nullable Integer supplementWithinWorkingDays,
    AfterSupplement atIntake,
    AfterSupplement afterAppraisal,
    int reappointments,
    int apologyDaysBefore,
    String ground) {

  /** What the clock does when the supplement arrives. */
  public enum AfterSupplement {
    /** The waiting is taken out and the rest of the limit goes on. */
    PAUSE,
    /** The limit starts again from zero. */
    RESTART
  }
}
