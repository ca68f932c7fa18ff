package vn.motcua.journey;

import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.dossier.warning.WarnOfLateness;
import vn.motcua.platform.time.AdjustableClock;

class WarningJourney extends Story {

  @Autowired WarnOfLateness warn;

  @Test
  void a_late_dossier_reaches_the_head_who_sees_in_its_story_who_was_warned() {
    var dossier = desk.assigned();
    var due = Objects.requireNonNull(dossier.timing().due());
    AdjustableClock.at(due.overdueFrom(), warn::run);
    var head = officer("truongphong").opens("/desk/notices");
    head.sees(dossier.code().value()).sees("Quá hạn").follows(dossier.code().value());
    head.sees("Cảnh báo hồ sơ quá hạn").sees("gửi trưởng đơn vị");
  }

  @Test
  void the_province_decides_when_heads_are_warned() {
    var controller = officer("kstt").opens("/desk/settings");
    controller.sees("Cảnh báo hạn xử lý");
    controller
        .follows("Sắp đến hạn hồ sơ: báo trưởng đơn vị trước")
        .types("Giá trị", "6")
        .types("Áp dụng từ ngày", "05/12/2030")
        .types("Căn cứ", "QĐ 12/2026/QĐ-UBND")
        .presses("Ghi giá trị")
        .sees("Đã ghi");
    controller.page().getByText(Pattern.compile("6 giờ làm việc")).first().waitFor();
  }
}
