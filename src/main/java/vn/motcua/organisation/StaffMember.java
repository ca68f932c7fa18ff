package vn.motcua.organisation;

import org.jspecify.annotations.Nullable;

/** Somebody who works in an agency. */
public record StaffMember(
    long id, long agencyId, @Nullable Long departmentId, String fullName, String position) {}
