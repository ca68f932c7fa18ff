package vn.motcua.platform.web.piece;

/** One choice of a list of choices. */
public record Option(String value, String label) {}
