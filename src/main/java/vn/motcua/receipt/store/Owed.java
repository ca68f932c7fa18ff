package vn.motcua.receipt.store;

/** A receipt that waits for a number. */
public record Owed(long id, String subjectType, String subjectId) {}
