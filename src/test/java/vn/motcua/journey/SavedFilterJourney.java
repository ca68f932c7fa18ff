package vn.motcua.journey;

import org.junit.jupiter.api.Test;

class SavedFilterJourney extends Story {

  @Test
  void a_filter_is_named_found_again_and_deleted() {
    var clerk = officer("vanthu").opens("/desk/dossiers?list=open&channel=POST");
    clerk.types("Tên bộ lọc", "Gửi bưu điện").presses("Lưu bộ lọc");
    clerk.opens("/desk/dossiers?list=open&filter=none").follows("Gửi bưu điện");
    clerk.page().waitForURL("**/desk/dossiers?list=open&channel=POST");
    clerk.follows("Quản lý").seesTitle("Bộ lọc đã lưu");
    clerk.presses("Xóa bộ lọc Gửi bưu điện").doesNotSee("Gửi bưu điện");
  }
}
