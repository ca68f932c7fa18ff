package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A citizen reports how a dossier was handled; the office answers; the citizen judges. */
class PetitionJourney extends Story {

  @BeforeEach
  void nobody_sent_or_guessed_too_much() {
    jdbc.sql("delete from platform.wrong_guess where subject like 'petition%'").update();
  }

  @Test
  void a_petition_about_a_dossier_is_answered_published_and_judged_on_a_phone() {
    var inspection = new Inspection();
    var dossier = desk.received().code();
    var citizen = somebody(Screen.PHONE).opens("/phan-anh").seesTitle("Phản ánh");
    inspection.look(citizen, "petitions for everybody");
    citizen.opens("/phan-anh/gui?dossier=" + dossier).sees("Ủy ban nhân dân xã Vĩnh Hoàng");
    inspection.look(citizen, "form of a petition");
    citizen.checks("Cán bộ làm chậm, gây khó, thái độ không đúng");
    citizen.types("Nội dung", "Hẹn ba lần chưa trả kết quả, hồ sơ " + dossier);
    citizen.types("Họ và tên", "Nguyễn Thị Phản Ánh");
    citizen.types("Địa chỉ", "Thôn Thủy Tú, xã Vĩnh Hoàng");
    citizen.types("Điện thoại", "0900 000 483");
    citizen.checks("Tôi đồng ý công khai phản ánh và trả lời, không nêu tên tôi");
    citizen.presses("Gửi phản ánh").sees("Đã gửi. Mã phản ánh:");
    inspection.look(citizen, "sent");
    var code = citizen.path().replaceFirst(".*/", "").replaceFirst("\\?.*", "");
    assertThat(code).startsWith("PA-H50.101-");

    var clerk = officer("tiepnhan").opens("/desk/dossiers/" + dossier + "/petitions");
    inspection.look(clerk, "petitions about a dossier");
    clerk.follows(code).sees("Phân loại: hành vi hay quy định");
    inspection.look(clerk, "new petition");
    clerk.follows("Phân loại");
    inspection.look(clerk, "classifying");
    clerk.chooses("Giao cho", Pattern.compile(desk.person("canbo").fullName() + ".*"));
    clerk.presses("Phân loại").sees("Xác minh và trả lời người gửi");

    var officer = officer("canbo").opens("/desk/petitions?list=mine").seesTitle("Phản ánh");
    inspection.look(officer, "my petitions");
    officer.opens("/desk/petitions/" + code).follows("Trả lời");
    officer.chooses("Kết quả xác minh", Pattern.compile("Phản ánh đúng"));
    officer.types("Trả lời", "Xin lỗi Ông/Bà; kết quả đã có tại quầy.");
    officer.presses("Trả lời").sees("Đã trả lời, chờ công khai");

    var leader = officer("lanhdao").opens("/desk/petitions?list=to-publish").follows(code);
    leader.follows("Công khai").presses("Xem trước").sees("Mọi người sẽ thấy như sau");
    inspection.look(leader, "preview of what is published");
    leader.presses("Công khai").sees("Bản công khai");

    citizen.opens("/phan-anh/tra-cuu/" + code).sees("kết quả đã có tại quầy");
    inspection.look(citizen, "answered");
    citizen.checks("Chưa hài lòng").presses("Gửi đánh giá").sees("Ông/Bà đã đánh giá");
    leader.opens("/desk/petitions?list=unsatisfied").sees(code);
    assertThat(inspection.findings()).isEmpty();
  }

  @Test
  void who_holds_the_code_follows_it_with_four_digits_from_another_phone() {
    var code =
        jdbc.sql(
                """
                select code from petition.petition where sender_phone = '0900000482' and status = 'AWAITING_DETAILS'
                """)
            .query(String.class)
            .list()
            .getFirst();
    var citizen = somebody(Screen.PHONE).opens("/phan-anh/tra-cuu");
    citizen.types("Mã phản ánh", code).types("4 số cuối điện thoại", "0482").presses("Xem");
    citizen.sees("Cơ quan đề nghị cho biết thêm");
    citizen.types("Nội dung bổ sung", "Ngày 16/11, quầy số 2").presses("Gửi bổ sung");
    citizen.sees("Đã nhận, đang xem");
  }
}
