package vn.motcua.demonstration;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import vn.motcua.identity.Accounts;
import vn.motcua.platform.seed.Seed;
import vn.motcua.settings.ChangeSettings;
import vn.motcua.settings.ChangeSettings.NewValue;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Vietnam;
import vn.motcua.workcalendar.change.EnterDays;
import vn.motcua.workcalendar.change.EnteredDays;
import vn.motcua.workcalendar.change.Ground;

/** A closure that a commune announced and a number the province decided, both for later. */
@Demonstration
class DemonstrationRules implements Seed {

  private static final int WEEKS_AHEAD = 13;

  private final Accounts accounts;
  private final EnterDays enterDays;
  private final ChangeSettings changeSettings;
  private final Clock clock;

  DemonstrationRules(
      Accounts accounts, EnterDays enterDays, ChangeSettings changeSettings, Clock clock) {
    this.accounts = accounts;
    this.enterDays = enterDays;
    this.changeSettings = changeSettings;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "demonstration.rules";
  }

  @Override
  public int order() {
    return 110;
  }

  @Override
  public String fingerprint() {
    return "1";
  }

  @Override
  public void load() {
    var today = Vietnam.date(clock.instant());
    var friday = today.plusWeeks(WEEKS_AHEAD).with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY));
    var leader = person("lanhdao");
    enterDays.handle(
        leader,
        leader.agencyId(),
        List.of(
            EnteredDays.closure(friday, friday, "Chuyển trụ sở Trung tâm Phục vụ hành chính công")),
        new Ground("TB 87/TB-UBND", "Trang thông tin điện tử xã Vĩnh Hoàng"));
    changeSettings.enter(
        person("kstt"),
        "dossier.apology-days-before",
        new NewValue(
            "",
            LocalDate.of(today.getYear() + 1, 1, 1),
            "2",
            "QĐ 41/2026/QĐ-UBND tỉnh Quảng Trị (minh họa)",
            "Công báo tỉnh",
            true));
    changeSettings.enter(
        person("kstt"),
        "warning.dossier-before-unit-head",
        new NewValue(
            "",
            today,
            "8",
            "CV 512/UBND-KSTT (minh họa): trưởng đơn vị được báo trước một ngày làm việc",
            "",
            true));
  }

  private Actor person(String username) {
    return accounts
        .actor(username)
        .orElseThrow(() -> new IllegalStateException("No account " + username));
  }
}
