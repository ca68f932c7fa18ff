package vn.motcua.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works in an agency.
 *
 * @param validTo last day, inclusive; null = still works there
 */
public record StaffMember(
    long id,
    long agencyId,
    @Nullable Long departmentId,
    String fullName,
    String position,
    LocalDate validFrom,
    @Nullable LocalDate validTo) {}
