package vn.motcua.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Procedures are changed, and suspended where they cannot be taken in for a while. */
class CatalogueDeskJourney extends Story {

  private static final String LIST =
      """
      code,name,field,level,era,time_limit,time_value,time_unit,time_note,fee,fee_note,\
      dossier_components,n_components,result,result_codes,legal_basis,online_level,agency,\
      decision_no,ministry,applicants,provenance
      7.900001,Thủ tục thử nghiệm một,Hộ tịch,xã,,Trực tiếp: 3 Ngày làm việc,,,,,,,,,,,,,,,,
      7.900002,Thủ tục thử nghiệm hai,Hộ tịch,xã,,Trực tiếp: 3 Ngày làm việc,,,,,,,,,,,,,,,,
      """;

  @Test
  void the_controller_gives_a_procedure_a_new_version() {
    var controller = officer("kstt").expecting(422).opens("/desk/procedures/1.012790");
    controller.follows("Sửa thủ tục").types("Thời hạn Trực tiếp", "x").presses("Lưu phiên bản");
    controller.sees("Thời hạn là số nguyên");
    assertThat(controller.field("Thời hạn Trực tiếp")).hasValue("x");

    controller
        .types("Thời hạn Trực tiếp", "16")
        .types("Mỗi dòng một mức", "25.000 đồng")
        .presses("Lưu phiên bản")
        .sees("Đã lưu phiên bản mới")
        .sees("16 ngày làm việc")
        .sees("25.000");
  }

  @Test
  void what_a_commune_suspends_is_not_offered_at_its_counter() {
    var head =
        officer("lanhdao.huongphung").expecting(422).opens("/desk/procedures/setup?q=2.000942");
    head.page().getByLabel("Chọn thủ tục 2.000942").check();
    head.presses("Ngừng thiết lập").sees("Chưa ghi lý do");
    head.page().getByLabel("Chọn thủ tục 2.000942").check();
    head.types("Lý do", "Chờ hướng dẫn mới.").presses("Ngừng thiết lập").sees("Đã ngừng thiết lập");

    officer("tiepnhan.huongphung")
        .opens("/desk/intake?q=2.000942")
        .doesNotSee("Cấp bản sao có chứng thực từ bản chính giao dịch");
  }

  @Test
  void the_differences_of_a_list_are_decided_one_by_one() {
    var controller = officer("kstt").expecting(422).opens("/desk/procedures/import");
    controller
        .page()
        .getByLabel("Tệp danh mục")
        .setInputFiles(
            new FilePayload("danh-muc-moi.csv", "text/csv", LIST.getBytes(StandardCharsets.UTF_8)));
    controller.presses("Nhập và đối chiếu").sees("Chờ quyết định 2").sees("thủ tục mới");
    controller.presses("Giữ nội dung hiện có của thủ tục 7.900001").sees("Chưa ghi lý do");
    controller
        .types("Lý do", "Chưa có quyết định của tỉnh.")
        .presses("Giữ nội dung hiện có của thủ tục 7.900001")
        .sees("Chờ quyết định 1");
    controller.presses("Chấp nhận thủ tục 7.900002").sees("Đã chấp nhận 1");
    controller.follows("Giữ nội dung hiện có").sees("Chưa có quyết định của tỉnh.");
    controller.opens("/desk/procedures/7.900002").seesTitle("Thủ tục thử nghiệm hai");
  }
}
