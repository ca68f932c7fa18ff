package vn.motcua.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.motcua.testing.Refusals.assertRefused;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.history.file.Column;
import vn.motcua.history.file.Reason;
import vn.motcua.history.store.RejectedLine;

/** What can be read of a file, and what is said of a line that cannot. */
class PastLinesTest extends PastImportScene {

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
}
