package vn.motcua.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.warning.WarnOfLateness;
import vn.motcua.notice.Notice;
import vn.motcua.notice.NoticeKind;
import vn.motcua.notice.Notices;
import vn.motcua.platform.time.AdjustableClock;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Vietnam;
import vn.motcua.testing.UseCaseTest;
import vn.motcua.workcalendar.WorkCalendar;

/** Dossiers late for long when they are seen for the first time, as after an upgrade. */
@UseCaseTest
class FirstSightTest {

  @Autowired ApplicationContext context;
  @Autowired MockMvc mvc;
  @Autowired Clock clock;
  @Autowired Dossiers dossiers;
  @Autowired Notices notices;
  @Autowired WarnOfLateness warn;
  @Autowired WorkCalendar calendar;

  private TestOffice office;
  private Instant now;

  @BeforeEach
  void open() {
    office = new TestOffice(context);
    now = clock.instant();
  }

  @Test
  void are_recorded_and_summed_up_once_for_each_person() throws Exception {
    var first = office.assigned("Một", now);
    office.assigned("Hai", now);
    office.assigned("Ba", now);
    var late = morning(workingDays(due(first), 5));
    lookAt(late);
    lookAt(late.plusSeconds(60));

    for (var person : List.of(office.officer, office.head, office.leader)) {
      assertThat(told(person, NoticeKind.OVERDUE)).as(person.fullName()).isEmpty();
      assertThat(told(person, NoticeKind.LATE_BEFORE))
          .as(person.fullName())
          .singleElement()
          .satisfies(notice -> assertThat(notice.part()).isEqualTo(3));
    }
    assertThat(dossiers.view(office.officer, first.code()).warnings()).isNotEmpty();
    var browser = new Browser(mvc, office.officer);
    assertThat(browser.page("/desk/notices"))
        .contains("3 hồ sơ đã quá hạn từ trước khi hệ thống bắt đầu theo dõi");
    var id = told(office.officer, NoticeKind.LATE_BEFORE).getFirst().id();
    assertThat(browser.open("/desk/notices/" + id).getResponse().getRedirectedUrl())
        .isEqualTo("/desk/dossiers?list=overdue&filter=none");
  }

  @Test
  void are_added_to_the_notice_of_the_day_which_is_unread_again() {
    var first = office.assigned("Một", now);
    var late = morning(workingDays(due(first), 5));
    lookAt(late);
    var read = told(office.officer, NoticeKind.LATE_BEFORE).getFirst();
    notices.open(office.officer, read.id());
    office.assigned("Hai", now);
    lookAt(late.plusSeconds(600));

    assertThat(told(office.officer, NoticeKind.LATE_BEFORE))
        .singleElement()
        .satisfies(
            notice -> {
              assertThat(notice.part()).isEqualTo(2);
              assertThat(notice.isUnread()).isTrue();
            });
  }

  @Test
  void what_becomes_late_under_the_eyes_of_the_system_is_told_one_by_one() {
    var first = office.assigned("Một", now);
    lookAt(now.plusSeconds(60));
    lookAt(morning(workingDays(due(first), 5)));

    assertThat(told(office.officer, NoticeKind.LATE_BEFORE)).isEmpty();
    assertThat(told(office.officer, NoticeKind.OVERDUE))
        .extracting(Notice::dossier)
        .contains(first.code().value());
  }

  @Test
  void what_is_late_since_today_only_is_told_by_itself() {
    var first = office.assigned("Một", now);
    lookAt(Vietnam.instant(due(first).plusDays(1).atStartOfDay()));

    assertThat(told(office.officer, NoticeKind.OVERDUE))
        .extracting(Notice::dossier)
        .containsExactly(first.code().value());
    assertThat(told(office.officer, NoticeKind.LATE_BEFORE)).isEmpty();
  }

  private List<Notice> told(Actor person, NoticeKind kind) {
    return notices.page(person, false, Long.MAX_VALUE, 50).stream()
        .filter(notice -> notice.kind() == kind)
        .toList();
  }

  private void lookAt(Instant moment) {
    AdjustableClock.at(moment, warn::run);
  }

  private LocalDate workingDays(LocalDate day, int n) {
    return calendar.plusWorkingDays(office.agency.id(), day, n);
  }

  private static LocalDate due(Dossier dossier) {
    return Objects.requireNonNull(dossier.timing().dueOn());
  }

  private static Instant morning(LocalDate day) {
    return Vietnam.instant(day.atTime(LocalTime.of(10, 0)));
  }
}
