package vn.motcua.demonstration;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import vn.motcua.dossier.separation.Exemptions;
import vn.motcua.dossier.separation.Exemptions.Wanted;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Delegations;
import vn.motcua.identity.NewAccount;
import vn.motcua.identity.NewDelegation;
import vn.motcua.identity.NewGrant;
import vn.motcua.identity.OpenAccount;
import vn.motcua.identity.RoleTemplates;
import vn.motcua.organisation.Department;
import vn.motcua.organisation.DepartmentKind;
import vn.motcua.organisation.EmployStaff;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.seed.Seed;
import vn.motcua.shared.ActingFor;
import vn.motcua.shared.Limits;
import vn.motcua.shared.Role;
import vn.motcua.shared.Vietnam;
import vn.motcua.shared.Work;

/** A deputy who signs in some fields only, and a unit too small to keep two tasks apart. */
@Demonstration
class DemonstrationRights implements Seed {

  private static final String NAME = "Trần Hữu Nghĩa";
  private static final String POSITION = "Phó Chủ tịch";

  private final Stage stage;
  private final Organisation organisation;
  private final EmployStaff employ;
  private final OpenAccount open;
  private final Exemptions exemptions;
  private final Delegations delegations;
  private final RoleTemplates templates;
  private final Accounts accounts;
  private final Clock clock;

  DemonstrationRights(
      Stage stage,
      Organisation organisation,
      EmployStaff employ,
      OpenAccount open,
      Exemptions exemptions,
      Delegations delegations,
      RoleTemplates templates,
      Accounts accounts,
      Clock clock) {
    this.stage = stage;
    this.organisation = organisation;
    this.employ = employ;
    this.open = open;
    this.exemptions = exemptions;
    this.delegations = delegations;
    this.templates = templates;
    this.accounts = accounts;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "demonstration.rights";
  }

  @Override
  public int order() {
    return 102;
  }

  @Override
  public String fingerprint() {
    return "1";
  }

  @Override
  public void load() {
    var agency = stage.agency(Stage.VINH_HOANG);
    var director = stage.director();
    var leadership =
        organisation
            .department(agency.id(), DepartmentKind.LEADERSHIP)
            .map(Department::id)
            .orElse(null);
    var member = employ.handle(director, agency.id(), leadership, NAME, POSITION, Stage.SINCE);
    var limits =
        new Limits(Set.of("Đất đai", "Môi trường", "Hoạt động xây dựng"), Set.of(), Set.of());
    open.handle(
        director,
        new NewAccount(
            "phochutich",
            NAME,
            POSITION,
            agency.id(),
            leadership,
            member.id(),
            Cast.PASSWORD,
            true,
            List.of(new NewGrant(Role.LEADER, agency.id(), Stage.SINCE, null, limits))));
    templates.defineUsual(director);
    templates.define(
        director,
        "Công chức Tư pháp – Hộ tịch",
        Set.of(Role.OFFICER),
        new Limits(
            Set.of("Hộ tịch", "Chứng thực", "Nuôi con nuôi"), Set.of(Work.HANDLE), Set.of()));
    exempt();
    delegate();
  }

  /** The chairman of the first commune is away for some days. */
  private void delegate() {
    var today = Vietnam.date(clock.instant());
    var deputy = accounts.actor("phochutich").orElseThrow();
    var chairman = accounts.actor("lanhdao").orElseThrow();
    delegations.give(
        chairman,
        new NewDelegation(
            deputy.accountId(),
            ActingFor.Form.KT,
            Set.of("Người có công", "Bảo trợ xã hội"),
            "",
            today.plusDays(2),
            today.plusDays(9)));
  }

  /** A mountain commune in which the deputy head of the desk has to sign for some weeks. */
  private void exempt() {
    var today = Vietnam.date(clock.instant());
    exemptions.grant(
        stage.director(),
        new Wanted(
            Stage.HUONG_PHUNG,
            "Trung tâm Phục vụ hành chính công chỉ còn 02 công chức, 01 người đi học tập trung.",
            today.minusDays(14),
            today.plusDays(45)));
  }
}
