package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.model.Action;
import vn.motcua.shared.Vietnam;

class DueDateJourney extends Story {

  @Test
  void the_due_date_explains_itself_and_moves_by_an_apology_only() {
    var dossier = desk.received();
    var clerk = officer("tiepnhan").expecting(422).opens("/desk/dossiers/" + dossier.code());
    clerk
        .sees("Vì sao?")
        .sees("Thời hạn 3 ngày làm việc, tính từ")
        .sees("Chưa tạm dừng, chưa hẹn lại lần nào.");

    clerk.opens("/desk/dossiers/" + dossier.code() + "/reschedule").seesTitle("Xin lỗi, hẹn lại");
    clerk.types("Lý do", "Chờ xác minh tại nơi thường trú trước đây.");
    clerk.field("Ngày hẹn lại").fill(nextWednesday());
    clerk.chooses("Nguyên nhân", Pattern.compile("Phối hợp"));
    clerk.presses("Xin lỗi, hẹn lại").sees("Hẹn trả đổi từ").sees("hẹn lại 1 lần");
    clerk.sees("Nguyên nhân phải hẹn lại: Phối hợp giữa các cơ quan.");
    clerk
        .follows("Phiếu xin lỗi, hẹn lại")
        .sees("Phối hợp giữa các cơ quan. Chờ xác minh tại nơi thường trú trước đây.");
  }

  /** Two weeks after the present due date, whatever weekday that is: the same weekday works. */
  private String nextWednesday() {
    return LocalDate.now(Vietnam.ZONE)
        .plusWeeks(3)
        .with(TemporalAdjusters.next(DayOfWeek.WEDNESDAY))
        .toString();
  }

  @Test
  void every_form_of_a_dossier_can_be_seen_and_printed() {
    var dossier =
        desk.act("tiepnhan", desk.received(), Action.REQUEST_SUPPLEMENT, "Thiếu giấy tờ.");
    var clerk = officer("tiepnhan").opens("/desk/dossiers/" + dossier.code());
    var forms =
        clerk.page().locator("a[href*='/forms/']").all().stream()
            .map(link -> link.getAttribute("href"))
            .toList();
    assertThat(forms).hasSizeGreaterThanOrEqualTo(3);
    for (var form : forms) {
      clerk.opens(form).sees("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM").sees(dossier.code().value());
      clerk.page().locator("[data-print]").click();
      assertThat(clerk.page().evaluate("window.printed")).isEqualTo(1);
      var pdf = clerk.context().request().get(clerk.page().url() + ".pdf");
      assertThat(pdf.status()).isEqualTo(200);
      assertThat(pdf.headers()).containsEntry("content-type", "application/pdf");
    }
  }
}
