package vn.motcua.catalogue.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.StepAgency;
import vn.motcua.catalogue.StepUnit;
import vn.motcua.organisation.DepartmentKind;
import vn.motcua.platform.sql.TypedParameters;

/** The columns that say who works on a step. */
final class UnitColumns {

  private UnitColumns() {}

  static StepUnit read(ResultSet row) throws SQLException {
    return new StepUnit(agency(row), DepartmentKind.valueOf(row.getString("department")));
  }

  private static StepAgency agency(ResultSet row) throws SQLException {
    var kind = row.getString("agency_kind");
    return switch (kind) {
      case "OWN" -> new StepAgency.Own();
      case "PROVINCE" -> new StepAgency.Province();
      case "PROVINCIAL_DEPARTMENT" ->
          new StepAgency.ProvincialDepartment(Objects.requireNonNull(row.getString("agency_name")));
      case "NAMED" -> new StepAgency.Named(row.getLong("agency_id"));
      default -> throw new IllegalStateException("agency kind " + kind);
    };
  }

  static TypedParameters write(TypedParameters parameters, StepUnit unit) {
    return parameters
        .text("agencyKind", kind(unit.agency()))
        .text("agencyName", name(unit.agency()))
        .id("unitAgencyId", id(unit.agency()))
        .name("department", unit.department());
  }

  private static String kind(StepAgency agency) {
    return switch (agency) {
      case StepAgency.Own own -> "OWN";
      case StepAgency.Province province -> "PROVINCE";
      case StepAgency.ProvincialDepartment department -> "PROVINCIAL_DEPARTMENT";
      case StepAgency.Named named -> "NAMED";
    };
  }

  private static @Nullable String name(StepAgency agency) {
    return agency instanceof StepAgency.ProvincialDepartment department ? department.name() : null;
  }

  private static @Nullable Long id(StepAgency agency) {
    return agency instanceof StepAgency.Named named ? named.agencyId() : null;
  }
}
