package vn.motcua.demonstration;

import vn.motcua.certification.model.Practice;
import vn.motcua.certification.model.Signer;
import vn.motcua.certification.model.Signer.Capacity;
import vn.motcua.certification.setting.AppointSigner;
import vn.motcua.certification.setting.ChangePractice;
import vn.motcua.identity.Accounts;
import vn.motcua.platform.seed.Seed;

/** Vĩnh Hoàng certifies at the counter; Hướng Phùng, as most communes, in its chairman's stack. */
@Demonstration
class DemonstrationCertification implements Seed {

  private final Stage stage;
  private final Accounts accounts;
  private final AppointSigner appoint;
  private final ChangePractice change;

  DemonstrationCertification(
      Stage stage, Accounts accounts, AppointSigner appoint, ChangePractice change) {
    this.stage = stage;
    this.accounts = accounts;
    this.appoint = appoint;
    this.change = change;
  }

  @Override
  public String name() {
    return "demonstration.certification";
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
    var leader = accounts.actor("lanhdao").orElseThrow();
    var agency = stage.agency(Stage.VINH_HOANG).id();
    appoint.handle(
        leader,
        agency,
        new Signer("Nguyễn Thị Hồng Vân", "Phó Chủ tịch", Capacity.DEPUTY),
        "",
        Stage.SINCE,
        null);
    appoint.handle(
        leader,
        agency,
        new Signer(leader.fullName(), "Chủ tịch", Capacity.HEAD),
        "",
        Stage.SINCE,
        null);
    change.handle(leader, agency, new Practice(true, true, 0));
  }
}
