package vn.motcua.catalogue;

import vn.motcua.organisation.DepartmentKind;

/**
 * Who works on a step or takes part in one.
 *
 * @param department the kind of department inside the agency
 */
public record StepUnit(StepAgency agency, DepartmentKind department) {

  /** A department of the agency that handles the dossier. */
  public static StepUnit own(DepartmentKind department) {
    return new StepUnit(new StepAgency.Own(), department);
  }

  public boolean isOwn() {
    return agency instanceof StepAgency.Own;
  }
}
