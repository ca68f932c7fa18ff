package vn.motcua.result.model;

import java.time.Instant;

/**
 * Who signed a result, and the file that came of it.
 *
 * @param title the lines above the name, as printed
 * @param fileId in the records
 * @param sha256 of the file, hexadecimal
 */
public record Signature(
    long accountId, String fullName, String title, Instant at, long fileId, String sha256) {}
