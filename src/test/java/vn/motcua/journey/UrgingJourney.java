package vn.motcua.journey;

import org.junit.jupiter.api.Test;

class UrgingJourney extends Story {

  @Test
  void a_call_taken_at_the_counter_reaches_the_officer_who_answers_it() {
    var dossier = desk.assigned();
    var page = "/desk/dossiers/" + dossier.code();
    officer("tiepnhan")
        .opens(page)
        .hits("u")
        .seesTitle("Đôn đốc")
        .types("Nội dung người gọi nói", "Thứ Tư này tôi cần giấy để nộp hồ sơ.")
        .hits("F9")
        .sees("1 cuộc gọi chưa trả lời")
        .sees("Người dân đôn đốc lần 1");

    officer("canbo")
        .opens("/desk/dossiers?list=urged")
        .sees("Đôn đốc ×1")
        .opens(page)
        .follows("Trả lời")
        .sees("0900000472")
        .types("Đã trả lời người gọi", "Sáng mai có kết quả, mời đến bộ phận một cửa.")
        .hits("F9")
        .sees("Sáng mai có kết quả")
        .doesNotSee("chưa trả lời");
  }
}
