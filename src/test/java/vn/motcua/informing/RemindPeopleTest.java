package vn.motcua.informing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.platform.time.AdjustableClock;
import vn.motcua.shared.Vietnam;
import vn.motcua.testing.DemonstrationTest;
import vn.motcua.testing.Desk;
import vn.motcua.workcalendar.WorkCalendar;

@DemonstrationTest
class RemindPeopleTest {

  @Autowired RemindPeople remind;
  @Autowired RemindOfExpiry expiry;
  @Autowired WorkCalendar calendar;
  @Autowired Desk desk;
  @Autowired JdbcClient jdbc;
  @Autowired Clock clock;

  @Test
  void a_result_nobody_fetched_is_reminded_of_once_after_five_working_days() {
    var finished = desk.finished();
    AdjustableClock.at(after(finished, 4), remind::run);
    assertThat(told(finished, "informing.unfetched")).isEmpty();
    AdjustableClock.at(after(finished, 5), remind::run);
    AdjustableClock.at(after(finished, 6), remind::run);
    assertThat(told(finished, "informing.unfetched")).containsExactlyInAnyOrder("IN_APP", "SMS");
  }

  @Test
  void what_was_fetched_and_what_lay_too_long_is_not_reminded_of() {
    var returned = desk.returned();
    var forgotten = desk.finished();
    AdjustableClock.at(clock.instant().plus(Duration.ofDays(40)), remind::run);
    assertThat(told(returned, "informing.unfetched")).isEmpty();
    assertThat(told(forgotten, "informing.unfetched")).isEmpty();
  }

  @Test
  void a_supplement_not_brought_is_reminded_of_once() {
    var asked = desk.act("tiepnhan", desk.submitted(), Action.REQUEST_SUPPLEMENT, "Thiếu tờ khai");
    AdjustableClock.at(after(asked, 6), remind::run);
    assertThat(told(asked, "informing.supplement-reminder")).isEmpty();
    AdjustableClock.at(after(asked, 7), remind::run);
    AdjustableClock.at(after(asked, 8), remind::run);
    assertThat(told(asked, "informing.supplement-reminder"))
        .containsExactlyInAnyOrder("IN_APP", "SMS");
  }

  @Test
  void a_paper_about_to_expire_is_reminded_of_a_month_before_its_last_day() {
    var finished = desk.finished();
    var today = Vietnam.date(clock.instant());
    jdbc.sql(
            """
            insert into result.result
                   (dossier_id, dossier_code, agency_id, agency_path, field, kind, edition, state,
                    content, holder, identity_number, search_text, year, number, notation, paper_on,
                    mark, valid_until, signer_id, signer_name, signer_title, signed_at, file_id,
                    sha256, written_by, written_at)
            values (:dossier, :code, :agency, :path, 'Hộ tịch', 'MARITAL_STATUS', '2025-07-01',
                    'VALID', '{}', 'Lê Thị Diệu Linh', '', '', 2026, 900001, '900001/UBND-XNTTHN',
                    :today, :code, :until, 1, 'x', 'x', now(), 1, 'x', 1, now())
            """)
        .param("dossier", finished.id())
        .param("code", finished.code().value())
        .param("agency", finished.agencyId())
        .param("path", finished.agencyPath())
        .param("today", today)
        .param("until", today.plusDays(60))
        .update();
    AdjustableClock.at(clock.instant().plus(Duration.ofDays(29)), expiry::run);
    assertThat(told(finished, "informing.paper-expiring")).isEmpty();
    AdjustableClock.at(clock.instant().plus(Duration.ofDays(30)), expiry::run);
    AdjustableClock.at(clock.instant().plus(Duration.ofDays(31)), expiry::run);
    assertThat(told(finished, "informing.paper-expiring"))
        .containsExactlyInAnyOrder("IN_APP", "SMS");
  }

  private Instant after(Dossier dossier, int workingDays) {
    var day =
        calendar.plusWorkingDays(dossier.agencyId(), Vietnam.date(clock.instant()), workingDays);
    return Vietnam.instant(day.atTime(9, 0));
  }

  private List<String> told(Dossier dossier, String kind) {
    return jdbc.sql(
            "select channel from notification.message where subject_id = :code and kind = :kind")
        .param("code", dossier.code().value())
        .param("kind", kind)
        .query(String.class)
        .list();
  }
}
