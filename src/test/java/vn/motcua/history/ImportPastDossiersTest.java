package vn.motcua.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.motcua.testing.Refusals.assertRefused;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.history.file.Column;
import vn.motcua.history.file.Reason;
import vn.motcua.history.importing.ImportWork;
import vn.motcua.history.importing.Imports;
import vn.motcua.history.importing.PastImport;
import vn.motcua.history.importing.StartImport;
import vn.motcua.history.store.RejectedLine;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.AgencyLevel;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.idempotency.IdempotencyRefusal;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Denied;
import vn.motcua.shared.Grant;
import vn.motcua.shared.Role;
import vn.motcua.testing.UseCaseTest;
import vn.motcua.testing.VietnamTime;
import vn.motcua.workcalendar.WorkCalendar;

@UseCaseTest
@Import(PastDossierEvents.class)
class ImportPastDossiersTest {

  @Autowired StartImport startImport;
  @Autowired ImportWork work;
  @Autowired Imports imports;
  @Autowired Organisation organisation;
  @Autowired WorkCalendar calendar;
  @Autowired JdbcClient jdbc;
  @Autowired PastDossierEvents events;

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

  @Test
  void a_rejected_line_tells_everything_that_is_wrong_and_the_others_are_stored() {
    var code = PastFileText.newCode();
    var done =
        bringIn(
            new PastFileText()
                .line(code, here(), "2026-03-02", "2026-03-06", "2026-03-05")
                .line(code + "X,NOWHERE,,,,PIGEON,2026-13-02,,,,,,,,,")
                .line(code + "Y," + here() + ",,,Hộ tịch")
                .line(code + "Z", here(), "2031-03-02", "", ""));

    assertThat(done.counts().stored()).isEqualTo(1);
    assertThat(rejected(done))
        .extracting(
            RejectedLine::number, line -> line.reasons().stream().map(Reason::code).toList())
        .containsExactly(
            tuple(
                3L,
                List.of(
                    HistoryRefusal.PAST_LINE_NO_TIME,
                    HistoryRefusal.PAST_LINE_AGENCY_UNKNOWN,
                    HistoryRefusal.PAST_LINE_FIELD_NEEDED,
                    HistoryRefusal.PAST_LINE_NO_CHOICE,
                    HistoryRefusal.PAST_LINE_MISSING)),
            tuple(4L, List.of(HistoryRefusal.PAST_LINE_FIELDS)),
            tuple(5L, List.of(HistoryRefusal.PAST_LINE_LATER_THAN_NOW)));
    assertThat(rejected(done).getFirst().reasons())
        .contains(new Reason(HistoryRefusal.PAST_LINE_NO_CHOICE, Column.CHANNEL, "PIGEON"));
  }

  @Test
  void broken_text_rejects_its_line_only() {
    var code = PastFileText.newCode();
    var good = new PastFileText().line(code, here(), "2026-03-02", "", "").bytes();
    var bad = ("\n" + code + "B," + here() + ",,,Hộ tịch,COUNTER,2026-03-02,,,,,,,\0,,");
    var bytes = new ByteArrayOutputStream();
    bytes.writeBytes(good);
    bytes.writeBytes(bad.getBytes(StandardCharsets.UTF_8));
    var content = bytes.toByteArray();
    for (var i = good.length; i < content.length; i++) {
      content[i] = content[i] == 0 ? (byte) 0xff : content[i];
    }

    var done = bringIn(manager(), content);

    assertThat(done.counts().stored()).isEqualTo(1);
    assertThat(rejected(done).getFirst().reasons())
        .extracting(Reason::code)
        .contains(HistoryRefusal.PAST_LINE_BROKEN_TEXT);
  }

  @Test
  void a_line_of_ten_million_letters_is_rejected_and_the_next_one_read() {
    var code = PastFileText.newCode();
    var done =
        bringIn(
            new PastFileText()
                .line(code, "x".repeat(10_000_000), "2026-03-02", "", "")
                .line(code, here(), "2026-03-02", "", ""));

    assertThat(done.counts().stored()).isEqualTo(1);
    assertThat(rejected(done).getFirst().reasons())
        .extracting(Reason::code)
        .contains(HistoryRefusal.PAST_LINE_TOO_LONG);
  }

  @Test
  void a_code_no_address_can_hold_is_rejected() {
    var done = bringIn(new PastFileText().line("HS;../1", here(), "2026-03-02", "2026-03-06", ""));

    assertThat(rejected(done).getFirst().reasons())
        .containsExactly(new Reason(HistoryRefusal.PAST_LINE_NO_CODE, Column.CODE, "HS;../1"));
  }

  @Test
  void packed_files_and_foreign_headings_are_refused() {
    var packed = new byte[] {'P', 'K', 3, 4, 0, 0, 0};
    assertRefused(HistoryRefusal.PAST_FILE_NO_TEXT, () -> bringIn(manager(), packed));
    assertRefused(
        HistoryRefusal.PAST_FILE_HEADINGS,
        () -> bringIn(manager(), "a,b\n1,2".getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void headings_of_the_national_exchange_and_of_vietnamese_offices_are_read() {
    var national = PastFileText.newCode();
    bringIn(
        manager(),
        ("\uFEFFMaHoSo;DonViXuLy;TenLinhVuc;KenhThucHien;NgayTiepNhan;NgayHenTra;NgayKetThucXuLy;"
                + "TrangThaiHoSo;ChuHoSo;DuocThanhToanTrucTuyen\n"
                + national
                + ";"
                + here()
                + ";Hộ tịch;2;20260302081500;20260306170000;20260306100000;10;Lê Văn Bình;1")
            .getBytes(StandardCharsets.UTF_8));
    var office = PastFileText.newCode();
    bringIn(
        manager(),
        ("Mã hồ sơ,CƠ QUAN,Lĩnh vực,Hình thức nộp,Ngày tiếp nhận,Ngày hẹn trả,Trạng thái,Người nộp\n"
                + office
                + ","
                + here()
                + ",Hộ tịch,Trực tiếp,02/03/2026 08:15,6/3/2026,Đang giải quyết,Lê Văn Bình")
            .getBytes(StandardCharsets.UTF_8));

    assertThat(past(national))
        .containsEntry("channel", "ONLINE")
        .containsEntry("payment", "ONLINE")
        .containsEntry("timeliness", "ON_TIME")
        .containsEntry("received", "2026-03-02 08:15");
    assertThat(past(office))
        .containsEntry("due", "2026-03-06 00:00")
        .containsEntry("outcome", null);
  }

  @Test
  void a_code_is_stored_once_and_a_later_line_closes_what_is_in_hand() {
    var code = PastFileText.newCode();
    var first =
        bringIn(
            new PastFileText()
                .line(code, here(), "2026-03-02", "2026-03-06", "")
                .line(code, here(), "2026-03-02", "2026-03-06", ""));
    assertThat(first.counts().stored()).isEqualTo(1);
    assertThat(first.counts().known()).isEqualTo(1);
    var id = (long) Objects.requireNonNull(past(code).get("past_id"));
    events.told.clear();

    var second =
        bringIn(new PastFileText().line(code, here(), "2026-03-02", "2026-03-06", "2026-03-09"));
    var third =
        bringIn(new PastFileText().line(code, here(), "2026-03-02", "2026-03-06", "2026-03-05"));

    assertThat(second.counts().closed()).isEqualTo(1);
    assertThat(third.counts().known()).isEqualTo(1);
    assertThat(past(code))
        .containsEntry("timeliness", "OVERDUE")
        .containsEntry("overdue", "{[2026-03-07,2026-03-09)}");
    assertThat(events.told)
        .containsExactly(new PastDossiersLeaving(id, id), new PastDossiersStored(id, id));
  }

  @Test
  void a_line_may_close_one_further_up_in_the_same_file() {
    var code = PastFileText.newCode();
    events.told.clear();
    var done =
        bringIn(
            new PastFileText()
                .line(code, here(), "2026-03-02", "2026-03-06", "")
                .line(code, here(), "2026-03-02", "2026-03-06", "2026-03-06"));

    assertThat(done.counts().stored()).isEqualTo(1);
    assertThat(done.counts().closed()).isEqualTo(1);
    assertThat(past(code)).containsEntry("timeliness", "ON_TIME");
    assertThat(events.told).hasSize(1).first().isInstanceOf(PastDossiersStored.class);
  }

  @Test
  void rows_of_agencies_outside_the_scope_are_rejected() {
    var code = PastFileText.newCode();
    var other = elsewhere();
    var done =
        bringIn(
            new PastFileText()
                .line(code, other, "2026-03-02", "", "")
                .line(code, here(), "2026-03-02", "", ""));

    assertThat(done.counts().stored()).isEqualTo(1);
    assertThat(rejected(done).getFirst().reasons())
        .containsExactly(
            new Reason(HistoryRefusal.PAST_LINE_AGENCY_NOT_YOURS, Column.AGENCY, other));
  }

  @Test
  void only_whoever_manages_an_agency_may_bring_files_in() {
    var officer = actor(Role.OFFICER);
    assertThatThrownBy(
            () -> startImport.handle(officer, "a.csv", new ByteArrayInputStream(new byte[1]), null))
        .isInstanceOf(Denied.class);
    assertThatThrownBy(() -> imports.all(officer, null)).isInstanceOf(Denied.class);
  }

  @Test
  void the_same_key_and_file_are_one_import_and_another_file_is_refused() {
    var file = new PastFileText().line(PastFileText.newCode(), here(), "2026-03-02", "", "");
    var key = PastFileText.newCode();
    var first = startImport.handle(manager(), "a.csv", in(file.bytes()), key);
    var again = startImport.handle(manager(), "a.csv", in(file.bytes()), key);

    assertThat(again).isEqualTo(first);
    assertRefused(
        IdempotencyRefusal.KEY_REUSED,
        () -> startImport.handle(manager(), "a.csv", in(new PastFileText().bytes()), key));
  }

  private PastImport bringIn(PastFileText file) {
    return bringIn(manager(), file.bytes());
  }

  /** Takes the file over in this thread, or waits for whoever was woken first. */
  private PastImport bringIn(Actor actor, byte[] content) {
    var id = startImport.handle(actor, "ho-so-cu.csv", in(content), null);
    do {
      work.finish(id, () -> {});
    } while (imports.get(actor, id).state().isAtWork());
    return imports.get(actor, id);
  }

  private static ByteArrayInputStream in(byte[] content) {
    return new ByteArrayInputStream(content);
  }

  private List<RejectedLine> rejected(PastImport done) {
    return imports.rejected(manager(), done.id(), 0, 100);
  }

  private Map<String, Object> past(String code) {
    return jdbc.sql(
            """
            select p.past_id, p.received_at, p.closed_at, p.timeliness, p.outcome, p.channel,
                   p.payment, p.handling_minutes, p.overdue::text as overdue,
                   to_char(received_at at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD HH24:MI') as received,
                   to_char(due_at at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD HH24:MI') as due
              from history.past_dossier_read p
             where code = :code
            """)
        .param("code", code)
        .query()
        .singleRow();
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

  private Agency agency() {
    return organisation.search("Vĩnh Hoàng", AgencyLevel.COMMUNE, day(), 1).getFirst();
  }

  private String here() {
    return Objects.requireNonNull(agency().gsoCode());
  }

  private String elsewhere() {
    return Objects.requireNonNull(
        organisation.search("Vĩnh Thủy", AgencyLevel.COMMUNE, day(), 1).getFirst().gsoCode());
  }

  private static LocalDate day() {
    return LocalDate.of(2026, 3, 2);
  }

  private Actor manager() {
    return actor(Role.ADMINISTRATOR);
  }

  private Actor actor(Role role) {
    var agency = agency();
    return new Actor(
        77,
        "quantri",
        "Quản trị",
        agency.id(),
        agency.path(),
        null,
        List.of(new Grant(role, agency.path())));
  }
}
