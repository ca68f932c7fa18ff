package vn.motcua.platform.web.piece;

import org.jspecify.annotations.Nullable;

/**
 * One group of a list.
 *
 * @param count how many are in it; null when not counted
 */
public record Tab(String label, @Nullable Long count, String url, boolean current) {}
