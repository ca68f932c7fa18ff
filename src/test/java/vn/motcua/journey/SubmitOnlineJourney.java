package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.model.Action;
import vn.motcua.form.Forms;
import vn.motcua.shared.Vietnam;
import vn.motcua.testing.CitizenBrowser;

/** A birth registration on a phone, from the search to the result. */
class SubmitOnlineJourney extends Story {

  private static final String BIRTH = "1.001193";

  @Autowired Forms forms;
  @Autowired Clock clock;

  @Test
  void a_mother_registers_a_birth_from_her_phone_and_follows_it_to_the_result() {
    var inspection = new Inspection();
    var mother = somebody(Screen.PHONE).opens("/");
    mother.types("Tên thủ tục hoặc việc cần làm", "giay khai sinh cho con").presses("Tìm");
    mother.follows("Đăng ký khai sinh").sees("Bạn cần mang gì?");
    mother.opens("/noi-nop?thu-tuc=" + BIRTH + "&q=vinh+hoang").presses("Chọn");
    mother.follows("Nộp trực tuyến").seesTitle("Đăng nhập");
    inspection.look(mother, "citizen sign-in");
    AtAPhone.signUp(mother, CitizenBrowser.digits(12), "Hồ Thị Mẹ");
    mother.seesTitle("Nộp hồ sơ trực tuyến").presses("Bắt đầu").sees("Hồ sơ này của ai?");
    inspection.look(mother, "citizen form");
    AtAPhone.fill(mother, forms.of(BIRTH, Vietnam.date(clock.instant())));
    mother.presses("Tiếp tục").sees("Ảnh được làm thẳng");
    AtAPhone.photograph(mother);
    inspection.look(mother, "citizen papers");
    mother.presses("Tiếp tục").sees("Tổng cộng");
    inspection.look(mother, "citizen review");
    mother.checks("Đến bộ phận một cửa nhận");
    mother.page().locator("#affirmed").check();
    mother.presses("Gửi hồ sơ").sees("Đã nộp hồ sơ.");
    inspection.look(mother, "citizen dossier");
    var path = mother.path();
    var code = path.replaceFirst(".*/ho-so/", "").replaceFirst("\\?.*", "");

    mother.opens("/toi/ho-so/" + code + "/rut").sees("Rút hồ sơ");
    inspection.look(mother, "citizen withdraws");
    mother.opens("/toi/tin-nhan");
    inspection.look(mother, "citizen inbox");

    var clerk =
        officer("tiepnhan")
            .opens("/desk/online")
            .seesTitle("Hồ sơ trực tuyến chờ nhận")
            .opens("/desk/online/" + code)
            .sees("Thành phần hồ sơ");
    inspection.look(clerk, "arrival");
    clerk.hits("a").sees("Đã trả lời: " + code);

    var received = desk.dossier("tiepnhan", new DossierCode(code));
    var assigned =
        desk.assign("truongphong", desk.act("tiepnhan", received, Action.FORWARD, ""), "canbo");
    var signed =
        desk.act(
            "lanhdao",
            desk.act("canbo", assigned, Action.SUBMIT_FOR_SIGNATURE, ""),
            Action.APPROVE,
            "");
    desk.act("vanthu", signed, Action.ISSUE_RESULT, "");
    mother.opens("/toi/tai-khoan").sees("Chưa xác minh");
    inspection.look(mother, "citizen account");
    mother.follows("Làm thay, ủy quyền").sees("Tôi được làm thay cho");
    inspection.look(mother, "citizen mandates");
    mother.opens("/toi");
    inspection.look(mother, "citizen own");
    mother.follows("Thủ tục đăng ký khai sinh").seesTitle("kết quả");
    assertThat(inspection.findings()).isEmpty();
  }
}
