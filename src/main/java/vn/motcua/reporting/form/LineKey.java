package vn.motcua.reporting.form;

import org.jspecify.annotations.Nullable;

/**
 * What a line of a report is about.
 *
 * @param agencyId 0 when lines do not tell agencies apart
 * @param field empty when they do
 * @param procedure code, empty for dossiers of no known procedure; null when lines do not tell
 *     procedures apart
 */
public record LineKey(long agencyId, String field, @Nullable String procedure) {}
