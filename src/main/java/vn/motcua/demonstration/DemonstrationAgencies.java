package vn.motcua.demonstration;

import java.util.HashMap;
import java.util.Map;
import vn.motcua.organisation.AssignIdentifierCode;
import vn.motcua.organisation.DepartmentKind;
import vn.motcua.organisation.OpenDepartment;
import vn.motcua.organisation.OpenProvincialDepartment;
import vn.motcua.organisation.OpenStandardDepartments;
import vn.motcua.platform.seed.Seed;

/**
 * Gives the communes of the province their invented codes and opens the departments of those at
 * work.
 */
@Demonstration
class DemonstrationAgencies implements Seed {

  private static final int FIRST_FREE = 103;

  private static final Map<DepartmentKind, String> LEADERS_OF_A_COMMUNE =
      Map.of(DepartmentKind.LEADERSHIP, "Lãnh đạo Ủy ban nhân dân");

  private static final Map<DepartmentKind, String> OF_JUSTICE =
      Map.of(
          DepartmentKind.LEADERSHIP, "Lãnh đạo Sở",
          DepartmentKind.ONE_STOP, "Bộ phận Một cửa",
          DepartmentKind.OFFICE, "Văn phòng Sở",
          DepartmentKind.SPECIALIST, "Phòng Hành chính và Bổ trợ tư pháp");

  private final Stage stage;
  private final AssignIdentifierCode assignCode;
  private final OpenProvincialDepartment openAgency;
  private final OpenDepartment openDepartment;
  private final OpenStandardDepartments openStandard;

  DemonstrationAgencies(
      Stage stage,
      AssignIdentifierCode assignCode,
      OpenProvincialDepartment openAgency,
      OpenDepartment openDepartment,
      OpenStandardDepartments openStandard) {
    this.stage = stage;
    this.assignCode = assignCode;
    this.openAgency = openAgency;
    this.openDepartment = openDepartment;
    this.openStandard = openStandard;
  }

  @Override
  public String name() {
    return "demonstration.agencies";
  }

  @Override
  public int order() {
    return 100;
  }

  @Override
  public String fingerprint() {
    return "1";
  }

  @Override
  public void load() {
    var director = stage.director();
    giveCodes();
    setUp(stage.agency(Stage.VINH_HOANG).id());
    setUp(stage.agency(Stage.HUONG_PHUNG).id());
    var justice =
        openAgency.handle(
            director,
            stage.province().id(),
            "Sở Tư pháp tỉnh Quảng Trị",
            Stage.JUSTICE,
            Stage.SINCE,
            true);
    openDepartments(justice.id(), OF_JUSTICE);
    openDepartments(
        stage.province().id(), Map.of(DepartmentKind.OFFICE, "Văn phòng Ủy ban nhân dân tỉnh"));
  }

  private void giveCodes() {
    var codes = new HashMap<Long, String>();
    var number = FIRST_FREE;
    for (var commune : stage.communes()) {
      var code =
          switch (commune.gsoCode()) {
            case Stage.VINH_HOANG -> "H50.101";
            case Stage.HUONG_PHUNG -> "H50.102";
            case null, default -> "H50." + number++;
          };
      codes.put(commune.id(), code);
    }
    assignCode.handle(stage.director(), codes, Stage.SINCE, true);
  }

  private void setUp(long communeId) {
    openDepartments(communeId, LEADERS_OF_A_COMMUNE);
    openStandard.handle(stage.director(), communeId);
  }

  private void openDepartments(long agencyId, Map<DepartmentKind, String> departments) {
    for (var kind : DepartmentKind.values()) {
      if (departments.containsKey(kind)) {
        openDepartment.handle(stage.director(), agencyId, departments.get(kind), kind, Stage.SINCE);
      }
    }
  }
}
