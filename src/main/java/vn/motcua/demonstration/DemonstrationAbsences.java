package vn.motcua.demonstration;

import java.time.Clock;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Administration;
import vn.motcua.identity.EnterAbsence;
import vn.motcua.identity.NewSecondment;
import vn.motcua.identity.SecondOfficer;
import vn.motcua.organisation.Department;
import vn.motcua.organisation.DepartmentKind;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.seed.Seed;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;
import vn.motcua.shared.Vietnam;

/** In Hướng Phùng somebody is on leave, and somebody helps out in Vĩnh Hoàng. */
@Demonstration
class DemonstrationAbsences implements Seed {

  private static final int DAYS_OF_LEAVE = 5;
  private static final int DAYS_SECONDED = 60;

  private final Stage stage;
  private final Accounts accounts;
  private final Administration administration;
  private final EnterAbsence enterAbsence;
  private final SecondOfficer secondOfficer;
  private final Organisation organisation;
  private final Clock clock;

  DemonstrationAbsences(
      Stage stage,
      Accounts accounts,
      Administration administration,
      EnterAbsence enterAbsence,
      SecondOfficer secondOfficer,
      Organisation organisation,
      Clock clock) {
    this.stage = stage;
    this.accounts = accounts;
    this.administration = administration;
    this.enterAbsence = enterAbsence;
    this.secondOfficer = secondOfficer;
    this.organisation = organisation;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "demonstration.absences";
  }

  @Override
  public int order() {
    return 125;
  }

  @Override
  public String fingerprint() {
    return "1";
  }

  @Override
  public void load() {
    var today = Vietnam.date(clock.instant());
    enterAbsence.handle(
        person("lanhdao.huongphung"),
        person("canbo.vhxh.huongphung").accountId(),
        person("canbo.huongphung").accountId(),
        today,
        today.plusDays(DAYS_OF_LEAVE),
        "Nghỉ phép năm");
    var host = stage.agency(Stage.VINH_HOANG).id();
    var seconded = person("canbo.kinhte.huongphung").accountId();
    var administrator = person("quantri");
    secondOfficer.handle(
        administrator,
        seconded,
        administration.account(administrator, seconded).version(),
        new NewSecondment(
            host,
            organisation.department(host, DepartmentKind.ECONOMY).map(Department::id).orElse(null),
            Role.OFFICER,
            today,
            today.plusDays(DAYS_SECONDED),
            true,
            "Quyết định 218/QĐ-UBND về biệt phái công chức"));
  }

  private Actor person(String username) {
    return accounts
        .actor(username)
        .orElseThrow(() -> new IllegalStateException("No account " + username));
  }
}
