package vn.motcua.demonstration;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import vn.motcua.catalogue.process.ProcessDraft;
import vn.motcua.catalogue.process.ProcessDraft.ParticipantDraft;
import vn.motcua.catalogue.process.ProcessDraft.StepDraft;
import vn.motcua.catalogue.process.ProcessDraft.UnitDraft;
import vn.motcua.catalogue.process.PublishProcess;
import vn.motcua.identity.Accounts;
import vn.motcua.platform.seed.Seed;
import vn.motcua.platform.time.AdjustableClock;
import vn.motcua.shared.Vietnam;

/**
 * The province lays two processes down before the dossiers come in; Vĩnh Hoàng overrides one, for
 * the elders of its villages are asked first.
 */
@Demonstration
class DemonstrationProcesses implements Seed {

  private static final String CORRECTION = "1.004859";
  private static final String LAND_DISPUTE = "1.012812";
  private static final int PROVINCE_DAYS_AGO = 90;
  private static final int COMMUNE_DAYS_AGO = 40;

  private final Stage stage;
  private final Accounts accounts;
  private final PublishProcess publish;
  private final Clock clock;

  DemonstrationProcesses(Stage stage, Accounts accounts, PublishProcess publish, Clock clock) {
    this.stage = stage;
    this.accounts = accounts;
    this.publish = publish;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "demonstration.processes";
  }

  @Override
  public int order() {
    return 105;
  }

  @Override
  public String fingerprint() {
    return "1";
  }

  @Override
  public void load() {
    var province = stage.province().id();
    publish("kstt", province, CORRECTION, correction(), PROVINCE_DAYS_AGO);
    publish("kstt", province, LAND_DISPUTE, dispute(), PROVINCE_DAYS_AGO);
    var commune = stage.agency(Stage.VINH_HOANG).id();
    publish("lanhdao", commune, LAND_DISPUTE, disputeWithElders(), COMMUNE_DAYS_AGO);
  }

  private void publish(
      String username, long agencyId, String code, ProcessDraft process, int daysAgo) {
    var actor =
        accounts
            .actor(username)
            .orElseThrow(() -> new IllegalStateException("No account " + username));
    var then = clock.instant().minus(daysAgo, ChronoUnit.DAYS);
    AdjustableClock.at(
        then,
        () -> publish.handle(actor, agencyId, code, 0, process, Vietnam.show(Vietnam.date(then))));
  }

  private static ProcessDraft correction() {
    return new ProcessDraft(
        "Quyết định phê duyệt quy trình nội bộ lĩnh vực hộ tịch",
        List.of(
            step("Tiếp nhận, kiểm tra, chuyển hồ sơ", "RECEPTION", "ONE_STOP", 2),
            step("Phân công xử lý", "UNIT_HEAD", "OFFICE", 2),
            step("Kiểm tra sổ hộ tịch, dự thảo trích lục", "OFFICER", "OFFICE", 12),
            step("Ký trích lục", "LEADER", "LEADERSHIP", 4),
            step("Cấp số, đóng dấu", "CLERK", "OFFICE", 2),
            step("Trả kết quả", "RETURNING", "ONE_STOP", 2)));
  }

  private static ProcessDraft dispute() {
    return new ProcessDraft(
        "Quyết định phê duyệt quy trình nội bộ lĩnh vực đất đai",
        List.of(
            step("Tiếp nhận đơn, chuyển hồ sơ", "RECEPTION", "ONE_STOP", 4),
            step("Phân công xử lý", "UNIT_HEAD", "ECONOMY", 8),
            step("Thẩm tra, xác minh nguồn gốc đất", "OFFICER", "ECONOMY", 56),
            consultation(24, with("OFFICE", 24), with("CULTURE_SOCIETY", 16)),
            step("Tổ chức họp Hội đồng hòa giải, lập biên bản", "OFFICER", "ECONOMY", 40),
            step("Ký thông báo kết quả hòa giải", "LEADER", "LEADERSHIP", 12),
            step("Cấp số, đóng dấu", "CLERK", "OFFICE", 4),
            step("Trả kết quả", "RETURNING", "ONE_STOP", 4)));
  }

  private static ProcessDraft disputeWithElders() {
    return new ProcessDraft(
        "Tranh chấp thường giữa người cùng thôn; mời già làng, trưởng thôn trước khi họp Hội đồng",
        List.of(
            step("Tiếp nhận đơn, chuyển hồ sơ", "RECEPTION", "ONE_STOP", 4),
            step("Phân công xử lý", "UNIT_HEAD", "ECONOMY", 4),
            step("Thẩm tra, xác minh nguồn gốc đất", "OFFICER", "ECONOMY", 48),
            step("Gặp già làng, trưởng thôn và các bên", "OFFICER", "ECONOMY", 16),
            consultation(
                24,
                with("OFFICE", 24),
                with("CULTURE_SOCIETY", 16),
                new ParticipantDraft(new UnitDraft("Sở Tư pháp", "SPECIALIST"), "24")),
            step("Tổ chức họp Hội đồng hòa giải, lập biên bản", "OFFICER", "ECONOMY", 40),
            step("Ký thông báo kết quả hòa giải", "LEADER", "LEADERSHIP", 12),
            step("Cấp số, đóng dấu", "CLERK", "OFFICE", 4),
            step("Trả kết quả", "RETURNING", "ONE_STOP", 4)));
  }

  private static StepDraft consultation(int hours, ParticipantDraft... participants) {
    return new StepDraft(
        "Lấy ý kiến các đơn vị liên quan",
        "CONSULTATION",
        "OFFICER",
        new UnitDraft("", "ECONOMY"),
        Integer.toString(hours),
        List.of(participants));
  }

  private static ParticipantDraft with(String department, int hours) {
    return new ParticipantDraft(new UnitDraft("", department), Integer.toString(hours));
  }

  private static StepDraft step(String name, String role, String department, int hours) {
    return new StepDraft(
        name, "HANDLING", role, new UnitDraft("", department), Integer.toString(hours), List.of());
  }
}
