package vn.motcua.catalogue.store;

import java.time.Instant;
import java.util.Map;

/**
 * Where a version comes from.
 *
 * @param shipped with the product; else imported by {@code importedBy}
 * @param source all columns of the imported line, by header name
 */
public record VersionRecord(
    long id, Instant importedAt, String importedBy, boolean shipped, Map<String, String> source) {}
