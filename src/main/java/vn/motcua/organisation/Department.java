package vn.motcua.organisation;

/** A part of an agency to which staff belong. */
public record Department(long id, long agencyId, String name, DepartmentKind kind) {}
