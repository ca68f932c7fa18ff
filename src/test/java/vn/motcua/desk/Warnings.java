package vn.motcua.desk;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.Executors;
import org.springframework.context.ApplicationContext;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.warning.WarnOfLateness;
import vn.motcua.notice.Notice;
import vn.motcua.notice.NoticeKind;
import vn.motcua.notice.Notices;
import vn.motcua.platform.time.AdjustableClock;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Vietnam;
import vn.motcua.workcalendar.WorkCalendar;

/** Has the look for dates run at a moment, and tells who was warned. */
final class Warnings {

  private final WarnOfLateness warn;
  private final Notices notices;
  private final WorkCalendar calendar;

  Warnings(ApplicationContext context) {
    warn = context.getBean(WarnOfLateness.class);
    notices = context.getBean(Notices.class);
    calendar = context.getBean(WorkCalendar.class);
  }

  void lookAt(Instant moment) {
    AdjustableClock.at(moment, warn::run);
  }

  /** As two nodes do. */
  void lookTwiceAtOnce(Instant moment) throws Exception {
    try (var pool = Executors.newFixedThreadPool(2)) {
      var one = pool.submit(() -> lookAt(moment));
      var other = pool.submit(() -> lookAt(moment));
      one.get();
      other.get();
    }
  }

  List<Notice> ofTheWhole(Actor person) {
    return of(person).stream().filter(told -> told.note().isEmpty()).toList();
  }

  List<Notice> ofSteps(Actor person) {
    return of(person).stream().filter(told -> !told.note().isEmpty()).toList();
  }

  private List<Notice> of(Actor person) {
    return notices.page(person, false, Long.MAX_VALUE, 50).stream()
        .filter(told -> told.kind() == NoticeKind.NEARLY_DUE || told.kind() == NoticeKind.OVERDUE)
        .toList();
  }

  LocalDate workingDays(TestOffice office, LocalDate day, int n) {
    return calendar.plusWorkingDays(office.agency.id(), day, n);
  }

  static LocalDate due(Dossier dossier) {
    return requireNonNull(dossier.timing().dueOn());
  }

  static Instant morning(LocalDate day) {
    return Vietnam.instant(day.atTime(LocalTime.of(8, 0)));
  }

  static Instant afternoon(LocalDate day) {
    return Vietnam.instant(day.atTime(LocalTime.of(15, 0)));
  }

  static Instant evening(LocalDate day) {
    return Vietnam.instant(day.atTime(LocalTime.of(20, 0)));
  }

  static Instant midnightAfter(LocalDate day) {
    return Vietnam.instant(day.plusDays(1).atStartOfDay());
  }
}
