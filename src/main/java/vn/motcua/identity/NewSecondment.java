package vn.motcua.identity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.Role;

/**
 * A secondment to be entered.
 *
 * @param from today or later
 * @param to last day, inclusive
 * @param keepsHome whether the roles at home go on meanwhile, to finish what is in hand there
 */
public record NewSecondment(
    long agencyId,
    @Nullable Long departmentId,
    Role role,
    LocalDate from,
    LocalDate to,
    boolean keepsHome,
    String document) {}
