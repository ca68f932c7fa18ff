package vn.motcua.demonstration;

import vn.motcua.organisation.DepartmentKind;
import vn.motcua.shared.Role;

/** Somebody of the demonstration: account, name, office and role. */
record Player(
    String username, String fullName, String position, DepartmentKind department, Role role) {}
