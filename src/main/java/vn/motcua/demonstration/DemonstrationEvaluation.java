package vn.motcua.demonstration;

import java.time.Clock;
import vn.motcua.evaluation.declaring.AppraiseFigures;
import vn.motcua.evaluation.declaring.DeclareFigures;
import vn.motcua.evaluation.declaring.DeclaredForm;
import vn.motcua.identity.Accounts;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.seed.Seed;
import vn.motcua.reporting.period.Period;
import vn.motcua.reporting.period.PeriodKind;
import vn.motcua.reporting.period.Periods;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Vietnam;

/**
 * Offices have declared for this quarter what evaluation cannot count; of one of them it was
 * appraised and put right.
 */
@Demonstration
class DemonstrationEvaluation implements Seed {

  private static final int LISTED = 411;

  private final Accounts accounts;
  private final Organisation organisation;
  private final Periods periods;
  private final DeclareFigures declare;
  private final AppraiseFigures appraise;
  private final Clock clock;

  DemonstrationEvaluation(
      Accounts accounts,
      Organisation organisation,
      Periods periods,
      DeclareFigures declare,
      AppraiseFigures appraise,
      Clock clock) {
    this.accounts = accounts;
    this.organisation = organisation;
    this.periods = periods;
    this.declare = declare;
    this.appraise = appraise;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "demonstration.evaluation";
  }

  @Override
  public int order() {
    return 131;
  }

  @Override
  public String fingerprint() {
    return "1";
  }

  @Override
  public void load() {
    declared(
        "truongphong",
        figures(
            392,
            4,
            4,
            "Quyết định công bố danh mục thủ tục cấp xã; sổ theo dõi phản ánh, kiến nghị quý này."));
    appraised(
        figures(
            392,
            4,
            3,
            "Đối chiếu sổ theo dõi: một kiến nghị về hộ tịch trả lời chậm một ngày, không kéo dài."));
    declared(
        "truongphong.huongphung",
        figures(LISTED, 2, 2, "Danh mục niêm yết tại Trung tâm; sổ tiếp nhận kiến nghị."));
  }

  private void declared(String username, DeclaredForm form) {
    var head = person(username);
    declare.handle(head, organisation.agency(head.agencyId()), quarter(head), 0, form);
  }

  private void appraised(DeclaredForm form) {
    var leader = person("lanhdao");
    appraise.handle(leader, organisation.agency(leader.agencyId()), quarter(leader), 1, form);
  }

  private Period quarter(Actor actor) {
    return periods.holding(PeriodKind.QUARTER, Vietnam.date(clock.instant()), actor.agencyPath());
  }

  private Actor person(String username) {
    return accounts
        .actor(username)
        .orElseThrow(() -> new IllegalStateException("No account " + username));
  }

  private static DeclaredForm figures(int onTheSpot, int petitions, int onTime, String ground) {
    return new DeclaredForm(
        Integer.toString(LISTED),
        Integer.toString(onTheSpot),
        Integer.toString(LISTED),
        "yes",
        Integer.toString(petitions),
        Integer.toString(onTime),
        "0",
        ground);
  }
}
