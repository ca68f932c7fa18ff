package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A reform officer looks how many procedures the communes have set up, and which. */
class InventoryJourney extends Story {

  @Test
  void a_figure_of_the_table_opens_its_procedures() {
    var officer = officer("cchc").opens("/desk/reports?view=counts&below=yes");
    officer.seesTitle("Tổng hợp số lượng thủ tục hành chính").sees("Xã Vĩnh Hoàng");
    var inspection = new Inspection();
    inspection.look(officer, "number of procedures");
    officer.follows("Xã Vĩnh Hoàng, Đã công khai, Tổng số").seesTitle("Đã công khai: Tổng số");
    inspection.look(officer, "procedures counted");
    assertThat(inspection.findings()).isEmpty();
    officer.sees("Xã Vĩnh Hoàng").follows("Về biểu báo cáo").seesTitle("Tổng hợp số lượng");
  }
}
