package vn.motcua.workcalendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.AgencyLevel;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.time.AdjustableClock;
import vn.motcua.shared.LimitUnit;
import vn.motcua.shared.TimeLimit;
import vn.motcua.shared.Vietnam;
import vn.motcua.testing.UseCaseTest;

@UseCaseTest
class StoredWorkCalendarTest {

  private static final Instant FRIDAY = at("2026-11-20T09:12");

  /** Far from what other tests ask about, since the database is shared. */
  private static final LocalDate FAR_MONDAY = LocalDate.of(2041, 3, 4);

  @Autowired WorkCalendar workCalendar;
  @Autowired Organisation organisation;
  @Autowired JdbcClient jdbc;

  private Agency commune;
  private Agency neighbour;

  @BeforeEach
  void find_two_communes_of_one_province() {
    var on = LocalDate.of(2026, 11, 20);
    commune = organisation.search("Hướng Phùng", AgencyLevel.COMMUNE, on, 1).getFirst();
    neighbour =
        organisation.children(Objects.requireNonNull(commune.parentId()), on).stream()
            .filter(agency -> agency.level() == AgencyLevel.COMMUNE)
            .filter(agency -> agency.id() != commune.id())
            .findFirst()
            .orElseThrow();
  }

  @AfterEach
  void remove_what_was_entered() {
    jdbc.sql("delete from workcalendar.special_day where not shipped").update();
    jdbc.sql("delete from workcalendar.week where agency_id <> 0").update();
    jdbc.sql("delete from workcalendar.cut_off where agency_id <> 0").update();
    awaitWorking(commune, FAR_MONDAY, true);
  }

  @Test
  void the_shipped_calendar_answers_for_every_commune() {
    var deadline = workCalendar.deadline(commune.id(), FRIDAY, TimeLimit.workingDays(3), List.of());

    assertThat(deadline.dueAt()).isEqualTo(at("2026-11-26T17:00"));
    assertThat(deadline.dueOn()).isEqualTo("2026-11-26");
    assertThat(workCalendar.noteOn(commune.id(), LocalDate.of(2026, 11, 24)))
        .startsWith("Ngày Văn hóa Việt Nam");
    assertThat(workCalendar.isWorkingDay(commune.id(), LocalDate.of(2026, 1, 10))).isTrue();
    assertThat(workCalendar.plusWorkingDays(commune.id(), LocalDate.of(2026, 11, 26), -1))
        .isEqualTo("2026-11-25");
    assertThat(workCalendar.closing(commune.id(), LocalDate.of(2026, 11, 26)))
        .isEqualTo(at("2026-11-26T17:00"));
  }

  @Test
  void years_without_an_announcement_come_from_the_stored_rules() {
    var tet = LocalDate.of(2030, 2, 4);

    assertThat(workCalendar.isWorkingDay(commune.id(), tet)).isFalse();
    assertThat(workCalendar.noteOn(commune.id(), LocalDate.of(2030, 2, 2)))
        .isEqualTo("Tết Nguyên đán");
    assertThat(workCalendar.noteOn(commune.id(), LocalDate.of(2028, 11, 24)))
        .isEqualTo("Ngày Văn hóa Việt Nam");
  }

  @Test
  void working_time_is_signed_and_counts_open_minutes_only() {
    var to = at("2026-11-25T08:00");

    assertThat(workCalendar.between(commune.id(), at("2026-11-20T16:00"), to))
        .isEqualTo(new WorkingTime(60 + 480 + 60, 480));
    assertThat(workCalendar.between(commune.id(), to, at("2026-11-20T16:00")).minutes())
        .isEqualTo(-600);
  }

  @Test
  void an_open_pause_lasts_until_now() {
    AdjustableClock.at(
        at("2026-11-25T10:00"),
        () -> {
          var pause = new Pause(at("2026-11-23T10:00"), null);
          var deadline =
              workCalendar.deadline(
                  commune.id(), FRIDAY, new TimeLimit(8, LimitUnit.WORKING_HOUR), List.of(pause));

          // 09:12–11:30 and 13:30–17:00 on Friday, 07:00–10:00 minus nothing on Monday
          assertThat(deadline.dueAt()).isEqualTo(at("2026-11-23T09:12"));
          assertThat(
                  workCalendar
                      .deadline(commune.id(), FRIDAY, TimeLimit.workingDays(3), List.of(pause))
                      .dueOn())
              .isEqualTo("2026-11-27");
        });
  }

  @Test
  void says_whether_the_office_is_open_and_until_when() {
    assertThat(workCalendar.opening(commune.id(), FRIDAY))
        .isEqualTo(
            new Opening(true, List.of("07:00–11:30", "13:30–17:00"), at("2026-11-20T11:30"), ""));
    var noon = workCalendar.opening(commune.id(), at("2026-11-20T11:30"));
    assertThat(noon.open()).isFalse();
    assertThat(noon.changesAt()).isEqualTo(at("2026-11-20T13:30"));
    var evening = workCalendar.opening(commune.id(), at("2026-11-20T17:00"));
    assertThat(evening.open()).isFalse();
    assertThat(evening.changesAt()).isEqualTo(at("2026-11-23T07:00"));
    var holiday = workCalendar.opening(commune.id(), at("2026-11-24T09:00"));
    assertThat(holiday.hours()).isEmpty();
    assertThat(holiday.note()).contains("Văn hóa");
    assertThat(holiday.changesAt()).isEqualTo(at("2026-11-25T07:00"));
  }

  @Test
  void a_commune_inherits_from_its_province_and_may_differ() {
    enterClosure(Objects.requireNonNull(commune.parentId()), "Nghỉ toàn tỉnh");
    awaitWorking(commune, FAR_MONDAY, false);

    assertThat(workCalendar.noteOn(neighbour.id(), FAR_MONDAY)).isEqualTo("Nghỉ toàn tỉnh");

    jdbc.sql(
            """
            insert into workcalendar.special_day (agency_id, special_on, kind, name, source)
            values (:agency, :on, 'ORDINARY', 'Vẫn làm việc', 'test')
            """)
        .param("agency", commune.id())
        .param("on", FAR_MONDAY)
        .update();
    awaitWorking(commune, FAR_MONDAY, true);

    assertThat(workCalendar.isWorkingDay(neighbour.id(), FAR_MONDAY)).isFalse();
  }

  @Test
  void a_province_elsewhere_changes_nothing_here() {
    var hanoi =
        organisation
            .search("Hà Nội", AgencyLevel.PROVINCE, LocalDate.of(2026, 11, 20), 1)
            .getFirst();
    enterClosure(hanoi.id(), "Nghỉ ở Hà Nội");
    awaitWorking(hanoi, FAR_MONDAY, false);

    assertThat(workCalendar.isWorkingDay(commune.id(), FAR_MONDAY)).isTrue();
  }

  @Test
  void own_hours_and_cut_off_hold_from_their_day_on() {
    var week =
        jdbc.sql(
                """
                insert into workcalendar.week (agency_id, valid_from, basis)
                values (:agency, :from, 'test') returning id
                """)
            .param("agency", commune.id())
            .param("from", FAR_MONDAY)
            .query(Long.class)
            .single();
    jdbc.sql(
            """
            insert into workcalendar.week_shift (week_id, weekday, opens_at, closes_at)
            select :week, weekday, time '08:00', time '16:00' from generate_series(1, 5) weekday
            """)
        .param("week", week)
        .update();
    jdbc.sql(
            """
            insert into workcalendar.cut_off (agency_id, valid_from, cut_off_at, basis)
            values (:agency, :from, '14:00', 'test')
            """)
        .param("agency", commune.id())
        .param("from", FAR_MONDAY)
        .update();

    await()
        .atMost(Duration.ofSeconds(5))
        .untilAsserted(
            () ->
                assertThat(workCalendar.closing(commune.id(), FAR_MONDAY))
                    .isEqualTo(at("2041-03-04T16:00")));
    assertThat(sameDay(commune, "2041-03-04T14:00")).isEqualTo("2041-03-05");
    assertThat(sameDay(neighbour, "2041-03-04T14:00")).isEqualTo("2041-03-04");
    assertThat(sameDay(commune, "2041-03-01T14:00")).isEqualTo("2041-03-01");
    assertThat(workCalendar.closing(commune.id(), LocalDate.of(2041, 3, 1)))
        .isEqualTo(at("2041-03-01T17:00"));
  }

  private LocalDate sameDay(Agency agency, String received) {
    return workCalendar.deadline(agency.id(), at(received), TimeLimit.SAME_DAY, List.of()).dueOn();
  }

  private void enterClosure(long agencyId, String name) {
    jdbc.sql(
            """
            insert into workcalendar.special_day (agency_id, special_on, kind, name, source)
            values (:agency, :on, 'LOCAL_CLOSURE', :name, 'test')
            """)
        .param("agency", agencyId)
        .param("on", FAR_MONDAY)
        .param("name", name)
        .update();
  }

  private void awaitWorking(Agency agency, LocalDate day, boolean expected) {
    await()
        .atMost(Duration.ofSeconds(5))
        .until(() -> workCalendar.isWorkingDay(agency.id(), day) == expected);
  }

  private static Instant at(String local) {
    return Vietnam.instant(LocalDateTime.parse(local));
  }
}
