package vn.motcua.journey;

import java.time.LocalDateTime;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.dossier.intake.ReceiveDossier;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.platform.time.AdjustableClock;
import vn.motcua.shared.Vietnam;
import vn.motcua.testing.Desk;

/** A calendar is entered, corrected and followed by due dates; a number of the law changes. */
class CalendarDeskJourney extends Story {

  @Autowired ReceiveDossier receive;

  @Test
  void a_unit_closes_for_a_storm_and_moves_exactly_the_listed_dossiers() {
    var dossier = receivedIn2029();
    var leader = officer("lanhdao.huongphung").opens("/desk/calendar?year=2029");
    leader.follows("Nhập ngày nghỉ, hoán đổi").seesTitle("Nhập ngày nghỉ, hoán đổi");
    leader.field("Loại ngày").selectOption("LOCAL_CLOSURE");
    leader.field("Từ ngày").fill("2/3/2029");
    leader.field("Tên ngày nghỉ").fill("Nghỉ phòng chống bão");
    leader.types("Số văn bản", "TB 21/TB-UBND").presses("Ghi vào lịch");
    leader.sees("Ngày hẹn trả của hồ sơ đang giải quyết chưa thay đổi");
    leader.sees("Nghỉ phòng chống bão").follows("Lịch sử thay đổi").sees("TB 21/TB-UBND");

    leader.opens("/desk/dossiers/" + dossier.code()).sees("Lịch làm việc đã thay đổi sau khi hẹn");
    leader.opens("/desk/due-dates").presses("Lập danh sách").sees("Chờ xác nhận");
    leader.sees(dossier.code().value()).sees("muộn hơn 8 giờ làm việc");
    leader.types("Số văn bản", "TB 21/TB-UBND").types("Lý do", "Nghỉ phòng chống bão");
    leader.presses("Xác nhận chuyển hạn").sees("Đã xong").sees("Đã chuyển 1;");
    leader.opens("/desk/dossiers/" + dossier.code()).sees("hạn được tính lại theo TB 21/TB-UBND");

    leader.opens("/desk/calendar?year=2029").follows("Rút 02/03/2029").seesTitle("Rút khỏi lịch");
    leader.types("Số văn bản", "TB 22/TB-UBND").presses("Rút khỏi lịch").sees("Đã ghi vào lịch");
  }

  @Test
  void a_province_confirms_a_year() {
    var person = officer("quantri").opens("/desk/calendar?year=2033");
    person.follows("Xác nhận lịch nghỉ năm 2033").sees("Tết Nguyên đán");
    person.types("Số văn bản", "TB 5015/TB-BNV").presses("Xác nhận").sees("Đã ghi vào lịch");
    person.doesNotSee("Tạm tính");
  }

  @Test
  void a_number_of_the_law_changes_on_a_day_and_is_withdrawn() {
    var person = officer("kstt").opens("/desk/settings").sees("Cần đối chiếu");
    person.follows("Hạn yêu cầu bổ sung").sees("NĐ 61/2018/NĐ-CP");
    person.field("Giá trị").fill("5");
    person.field("Áp dụng từ ngày").fill("01/07/2040");
    person.types("Căn cứ", "NĐ 9/2040/NĐ-CP Điều 3").presses("Ghi giá trị");
    person.sees("Từ 01/07/2040: 5 ngày làm việc").follows("Hạn yêu cầu bổ sung");
    person.sees("Nguyễn Hữu Đạt").follows("Rút giá trị này").types("Lý do rút", "Gõ nhầm");
    person.presses("Rút giá trị").follows("Hạn yêu cầu bổ sung").sees("Gõ nhầm");
  }

  private Dossier receivedIn2029() {
    var answer = new AtomicReference<Dossier>();
    AdjustableClock.at(
        Vietnam.instant(LocalDateTime.parse("2029-02-28T08:00")),
        () ->
            answer.set(
                receive.handle(
                    desk.person("tiepnhan.huongphung"),
                    desk.intake("H50.102", Desk.MARITAL_STATUS),
                    null)));
    return Objects.requireNonNull(answer.get());
  }
}
