package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.interlinked.MovePart;
import vn.motcua.dossier.interlinked.ProposeStops;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.PartState;
import vn.motcua.platform.time.AdjustableClock;
import vn.motcua.shared.Vietnam;

/** What the limits of interlinked groups ask of the desk. */
class GroupLimitsJourney extends Story {

  private static final String BIRTH = "LT.KHAI-SINH";
  private static final String PART = "THUONG_TRU";

  @Autowired Dossiers dossiers;
  @Autowired MovePart move;
  @Autowired ProposeStops propose;

  @Test
  void a_part_nobody_completed_is_proposed_to_be_stopped_and_stopped_with_its_reason() {
    var group = at("2026-10-26T08:00", () -> issued(desk.group(BIRTH, "1.001193")));
    var sent = at("2026-10-26T09:00", () -> enter(group, PartState.SENT, ""));
    at("2026-10-27T09:00", () -> enter(sent, PartState.AWAITING_SUPPLEMENT, "Thiếu giấy tờ."));
    propose.run();

    var clerk = officer("tiepnhan").opens("/desk/notices").sees("Đề xuất dừng");
    clerk.follows(group.code().value()).sees("dừng việc này theo quy định");
    clerk.sees("Đề xuất dừng giải quyết").sees("Hệ thống");
    assertThat(clerk.page().locator("#THUONG_TRU-stop").inputValue())
        .contains("không bổ sung hồ sơ trong 7 ngày làm việc")
        .contains("NĐ 63/2024");
    var inspection = new Inspection();
    inspection.look(clerk, "group to be stopped");
    assertThat(inspection.findings()).isEmpty();
    clerk.presses("Dừng việc này").presses("Bấm lần nữa").sees("Đã dừng");
    clerk.sees("Không thực hiện được").sees("Chờ trả kết quả");
  }

  @Test
  void a_birth_to_be_verified_gets_longer_and_a_sheet_replaces_the_connection() {
    var group = desk.group(BIRTH, "1.001193");
    var clerk = officer("tiepnhan").opens("/desk/dossiers/" + group.code());
    var child = clerk.page().locator("a.mc-code[href*='/desk/dossiers/H50']").first().innerText();
    clerk.opens("/desk/dossiers/" + child.strip() + "/verify").sees("Chỉ một lần");
    var inspection = new Inspection();
    inspection.look(clerk, "verify");
    clerk.types("Lý do", "Xác minh nơi cư trú của mẹ tại Công an xã.").presses("Cần xác minh");
    clerk.sees("Phải xác minh, thời hạn dài hơn");

    issued(group);
    clerk.opens("/desk/dossiers/" + group.code()).sees("In phiếu chuyển");
    inspection.look(clerk, "group to be sent");
    assertThat(inspection.findings()).isEmpty();
    var sheet = clerk.page().locator("a[href$='/parts/THUONG_TRU/sheet.pdf']").getAttribute("href");
    var answer = clerk.page().request().get("http://localhost:" + port + sheet);
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.headers().get("content-type")).startsWith("application/pdf");
  }

  private Dossier enter(Dossier group, PartState state, String note) {
    var clerk = desk.person("tiepnhan");
    return move.handle(clerk, group.code(), group.version(), PART, state, "", false, note);
  }

  private Dossier issued(Dossier group) {
    var clerk = desk.person("tiepnhan");
    var code = dossiers.view(clerk, group.code()).parts().getFirst().child();
    var child = dossiers.get(clerk, Objects.requireNonNull(code));
    var forwarded = desk.act("tiepnhan", child, Action.FORWARD, "");
    var assigned = desk.assign("truongphong", forwarded, "canbo");
    var submitted = desk.act("canbo", assigned, Action.SUBMIT_FOR_SIGNATURE, "");
    desk.act("vanthu", desk.act("lanhdao", submitted, Action.APPROVE, ""), Action.ISSUE_RESULT, "");
    return dossiers.get(clerk, group.code());
  }

  private static Dossier at(String local, Supplier<Dossier> work) {
    var result = new AtomicReference<Dossier>();
    AdjustableClock.at(Vietnam.instant(LocalDateTime.parse(local)), () -> result.set(work.get()));
    return Objects.requireNonNull(result.get());
  }
}
