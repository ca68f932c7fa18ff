package vn.motcua.catalogue;

import vn.motcua.organisation.DepartmentKind;
import vn.motcua.shared.Role;

/**
 * One step of a procedure's internal process.
 *
 * @param number from 1, in order; the first is intake, the last is the return of the result
 * @param department the kind of department that does it
 * @param workingHours budget of the step; all steps together fill the counter's limit at 8 hours a
 *     working day. 0 = the limit is unknown, or shorter than an hour for each step
 */
public record ProcessStep(
    int number, String name, Role role, DepartmentKind department, int workingHours) {}
