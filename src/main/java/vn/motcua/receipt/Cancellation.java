package vn.motcua.receipt;

import java.time.Instant;

/** When, by whom and why a receipt was cancelled. */
public record Cancellation(Instant at, String by, String reason) {}
