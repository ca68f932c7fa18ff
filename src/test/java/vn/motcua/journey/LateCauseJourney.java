package vn.motcua.journey;

import static vn.motcua.testing.VietnamTime.at;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class LateCauseJourney extends Story {

  @Test
  void a_late_dossier_gets_its_cause_and_shows_it_with_its_date_and_in_its_story() {
    var late = at("2026-11-02T08:00", desk::assigned);
    var officer = officer("canbo").opens("/desk/dossiers/" + late.code());
    officer.doesNotSee("Nguyên nhân quá hạn:").page().getByText("Việc khác").click();
    officer
        .follows("Nêu nguyên nhân quá hạn")
        .seesTitle("Nêu nguyên nhân quá hạn")
        .chooses("Nguyên nhân", Pattern.compile("Thiếu nhân lực"))
        .types("Ý kiến", "Công chức hộ tịch nghỉ thai sản.")
        .presses("Nêu nguyên nhân quá hạn")
        .sees("Nguyên nhân quá hạn: Thiếu nhân lực, điều kiện.")
        .sees("Công chức hộ tịch nghỉ thai sản.");
  }

  @Test
  void the_cause_of_several_late_dossiers_is_named_at_once() {
    var one = at("2026-11-02T08:00", desk::assigned);
    var other = at("2026-11-02T08:00", desk::assigned);
    var officer = officer("truongphong").opens("/desk/dossiers?list=overdue&filter=none");
    officer.checks("Chọn hồ sơ " + one.code()).checks("Chọn hồ sơ " + other.code());
    officer
        .presses("Nêu nguyên nhân quá hạn")
        .seesTitle("Nêu nguyên nhân quá hạn: 2 hồ sơ")
        .chooses("Nguyên nhân", Pattern.compile("Hệ thống"))
        .presses("Nêu nguyên nhân quá hạn 2 hồ sơ")
        .sees("Đã xong 2 trong 2 hồ sơ");
  }
}
