package vn.motcua.platform.web.piece;

import org.jspecify.annotations.Nullable;

/**
 * One group of a list.
 *
 * @param count how many are in it, as shown; null when not counted
 */
public record Tab(String label, @Nullable String count, String url, boolean current) {}
