package vn.motcua.catalogue.use;

import java.time.Instant;

/** One agency's word on one procedure. */
public record UseDecision(
    String procedureCode, long agencyId, UseKind kind, boolean active, Instant changedAt) {}
