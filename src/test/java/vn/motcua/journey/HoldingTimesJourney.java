package vn.motcua.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.platform.time.AdjustableClock;
import vn.motcua.shared.Vietnam;

class HoldingTimesJourney extends Story {

  private final AtomicReference<Dossier> dossier = new AtomicReference<>();

  @Test
  void everybody_sees_who_held_a_dossier_how_long_and_what_the_applicant_took() {
    AdjustableClock.at(
        Vietnam.instant(LocalDateTime.parse("2026-11-02T08:00")),
        () -> dossier.set(desk.received()));
    act("2026-11-02T09:00", Action.REQUEST_SUPPLEMENT);
    act("2026-11-02T11:00", Action.SUPPLEMENT);
    act("2026-11-02T14:00", Action.FORWARD);

    var clerk = officer("kstt").opens("/desk/dossiers/" + dossier().code());
    var table =
        clerk
            .page()
            .getByRole(AriaRole.TABLE, new Page.GetByRoleOptions().setName("Thời gian giữ hồ sơ"));
    assertThat(row(table, "Trần Thị Hạnh")).containsText("2 giờ");
    assertThat(row(table, "Khay chung")).containsText("đang giữ");
    assertThat(row(table, "Người nộp bổ sung giấy tờ")).containsText("2 giờ");
    assertThat(row(table, "Tổng từ khi tiếp nhận đến nay")).containsText("100 %");

    clerk
        .opens("/desk/dossiers/" + dossier().code() + "/forms/control-slip")
        .sees("Bên giao giữ 1 giờ 00 phút")
        .sees("Người nộp giữ 2 giờ 00 phút")
        .sees("Tổng thời gian làm việc từ khi tiếp nhận:");
  }

  private void act(String local, Action action) {
    AdjustableClock.at(
        Vietnam.instant(LocalDateTime.parse(local)),
        () -> dossier.set(desk.act("tiepnhan", dossier(), action, "Thiếu bản án ly hôn.")));
  }

  private Dossier dossier() {
    return Objects.requireNonNull(dossier.get());
  }

  private static Locator row(Locator table, String words) {
    return table.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(words));
  }
}
