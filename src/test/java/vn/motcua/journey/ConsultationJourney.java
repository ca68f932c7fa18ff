package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;

class ConsultationJourney extends Story {

  @Test
  void the_lead_asks_two_at_once_and_submits_when_those_who_must_have_answered() {
    var code = desk.assigned().code().value();
    var lead = officer("canbo");
    lead.opens("/desk/dossiers/" + code + "/consult")
        .types("Nội dung lấy ý kiến", "Xác nhận nơi cư trú từ 2010 đến 2020.");
    lead.page().locator("[id='asked.0.agency']").selectOption(label("Phòng Kinh tế"));
    lead.page().locator("[id='asked.1.agency']").selectOption("H50.15");
    lead.page().locator("[id='asked.1.mandatory']").uncheck();
    lead.presses("Gửi lấy ý kiến")
        .sees("Phòng Kinh tế")
        .sees("Sở Tư pháp tỉnh Quảng Trị")
        .sees("Chờ trả lời")
        .expecting(422)
        .presses("Trình ký")
        .sees("còn chờ ý kiến bắt buộc của Phòng Kinh tế");

    var asked =
        officer("canbo.kinhte")
            .opens("/desk/consultations")
            .follows(code)
            .sees("Xác nhận nơi cư trú từ 2010 đến 2020.");
    var inspection = new Inspection();
    inspection.look(asked, "consultation");
    assertThat(inspection.findings()).isEmpty();
    asked.doesNotSee("0900000472").checks("Thống nhất").presses("Gửi trả lời").sees("Thống nhất");

    lead.opens("/desk/dossiers/" + code)
        .sees("Thống nhất")
        .presses("Trình ký")
        .sees("Chờ ký duyệt");
  }

  private static SelectOption label(String name) {
    return new SelectOption().setLabel(name);
  }
}
