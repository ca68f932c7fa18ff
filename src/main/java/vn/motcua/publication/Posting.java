package vn.motcua.publication;

import java.time.Instant;

/**
 * What hangs at a desk.
 *
 * @param versionId the version of the procedure that was posted
 * @param version its number
 * @param by who said so
 */
public record Posting(
    long id,
    String procedureCode,
    long versionId,
    int version,
    Means means,
    Instant at,
    String by) {}
