package vn.motcua.petition.model;

import java.time.Instant;

/** Whether the answer satisfied whoever asked. */
public record Rating(boolean satisfied, String word, Instant at) {}
