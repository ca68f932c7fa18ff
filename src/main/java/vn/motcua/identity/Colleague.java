package vn.motcua.identity;

import org.jspecify.annotations.Nullable;

/** An account as colleagues see it. */
public record Colleague(
    long accountId, String fullName, String position, long agencyId, @Nullable Long departmentId) {}
