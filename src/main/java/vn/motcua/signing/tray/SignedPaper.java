package vn.motcua.signing.tray;

import org.jspecify.annotations.Nullable;

/**
 * What became of a paper.
 *
 * @param number under which it was issued; null when it gets one later, or none
 * @param address page where it is found: {@code /desk/…}
 */
public record SignedPaper(@Nullable String number, String address) {}
