package vn.motcua.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.testing.VietnamTime;
import vn.motcua.workcalendar.WorkCalendar;

/** How past dossiers stand to their due dates, and how long they took. */
class PastTimelinessTest extends PastImportScene {

  @Autowired WorkCalendar calendar;

  @Test
  void judges_early_on_time_and_overdue_by_days() {
    var codes = codes(5);
    var done =
        bringIn(
            new PastFileText()
                .line(codes.get(0), here(), "2026-03-02T08:00", "2026-03-06", "2026-03-05T16:00")
                .line(codes.get(1), here(), "2026-03-02T08:00", "2026-03-06", "2026-03-06T16:59")
                .line(codes.get(2), here(), "2026-03-02T08:00", "2026-03-06", "2026-03-10")
                .line(codes.get(3), here(), "2026-03-02T08:00", "", "2026-03-10")
                .line(codes.get(4), here(), "2026-03-02T08:00", "2026-03-06", ""));

    assertThat(done.counts().stored()).isEqualTo(5);
    assertThat(past(codes.get(0)))
        .containsEntry("timeliness", "EARLY")
        .containsEntry("overdue", "{}")
        .containsEntry("outcome", "RESULT");
    assertThat(past(codes.get(1))).containsEntry("timeliness", "ON_TIME");
    assertThat(past(codes.get(2)))
        .containsEntry("timeliness", "OVERDUE")
        .containsEntry("overdue", "{[2026-03-07,2026-03-10)}");
    assertThat(past(codes.get(3)))
        .containsEntry("timeliness", "UNDATED")
        .containsEntry("overdue", "{}");
    assertThat(past(codes.get(4)))
        .containsEntry("timeliness", null)
        .containsEntry("overdue", "{[2026-03-07,infinity)}");
  }

  @Test
  void limits_in_hours_compare_minutes_and_a_missing_due_date_is_computed() {
    var code = PastFileText.newCode();
    bringIn(
        new PastFileText()
            .line(line(code, "2026-03-02T08:00,4,WORKING_HOUR,,2026-03-02T13:45"))
            .line(line(code + "L", "2026-03-02T08:00,4,Giờ,,2026-03-02T15:00"))
            .line(line(code + "D", "2026-03-02T08:00,3,Ngày làm việc,,2026-03-05T16:00")));

    // 07:00–11:30 and 13:30–17:00: four hours from eight end at two
    assertThat(past(code))
        .containsEntry("timeliness", "EARLY")
        .containsEntry("due", "2026-03-02 14:00")
        .containsEntry("handling_minutes", 225);
    assertThat(past(code + "L"))
        .containsEntry("timeliness", "OVERDUE")
        .containsEntry("overdue", "{}");
    assertThat(past(code + "D"))
        .containsEntry("timeliness", "ON_TIME")
        .containsEntry("due", "2026-03-05 17:00");
  }

  @Test
  void working_minutes_are_those_of_the_calendar() {
    var random = new Random(20261122);
    var text = new PastFileText();
    var codes = codes(200);
    for (var code : codes) {
      var received =
          VietnamTime.instant("2025-07-02T06:00").plusSeconds(random.nextInt(20_000_000));
      var closed = received.plusSeconds(random.nextInt(15_000_000));
      text.line(code, here(), received.toString(), "", closed.toString());
    }
    bringIn(text);

    for (var code : codes) {
      var row = past(code);
      assertThat(row.get("handling_minutes"))
          .as("%s", row)
          .isEqualTo(
              (int)
                  calendar
                      .between(agency().id(), moment(row, "received_at"), moment(row, "closed_at"))
                      .minutes());
    }
  }

  private static Instant moment(Map<String, Object> row, String column) {
    return ((Timestamp) Objects.requireNonNull(row.get(column))).toInstant();
  }

  private static List<String> codes(int count) {
    return Stream.generate(PastFileText::newCode).limit(count).toList();
  }

  /** Times from the receipt on; the rest as usual. */
  private String line(String code, String times) {
    return code + "," + here() + ",,,Hộ tịch,COUNTER," + times + ",,,Nguyễn Văn An,,";
  }
}
