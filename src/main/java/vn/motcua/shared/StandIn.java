package vn.motcua.shared;

import org.jspecify.annotations.Nullable;

/**
 * Somebody absent today in whose place an actor acts.
 *
 * @param departmentId the absent person's department
 */
public record StandIn(long accountId, String fullName, @Nullable Long departmentId) {}
