package vn.motcua.dossier.interlinked;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierSettings;
import vn.motcua.settings.LegalSettings;
import vn.motcua.shared.Vietnam;
import vn.motcua.workcalendar.WorkCalendar;

/**
 * How long the applicant has to complete a part of a group, after which it is to be stopped (seven
 * working days, NĐ 63/2024/NĐ-CP as amended by NĐ 301/2026/NĐ-CP; a dated setting).
 */
@Component
public class CompletionTime {

  private final WorkCalendar calendar;
  private final LegalSettings settings;
  private final Clock clock;

  CompletionTime(WorkCalendar calendar, LegalSettings settings, Clock clock) {
    this.calendar = calendar;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * The time given to somebody asked then.
   *
   * @param agencyId that took the group in; its calendar counts
   */
  public Given of(long agencyId, String agencyPath, Instant askedAt) {
    var from = Vietnam.date(askedAt);
    var rule = settings.grounded(DossierSettings.GROUP_COMPLETE_WITHIN, agencyPath, "", from);
    var last = calendar.plusWorkingDays(agencyId, from, rule.value());
    var passed = Vietnam.date(clock.instant()).isAfter(last);
    return new Given(rule.value(), from, last, passed, rule.ground());
  }

  /**
   * @param days working days
   * @param last the last day, a working day
   * @param passed whether that day is over
   * @param ground the rule that says so
   */
  public record Given(int days, LocalDate from, LocalDate last, boolean passed, String ground) {}
}
