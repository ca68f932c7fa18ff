package vn.motcua.platform.web.language;

/**
 * A language a reader may choose.
 *
 * @param tag its code of two or three letters (ISO 639), as it stands in {@code lang}
 * @param name what its readers call it
 * @param shipped whether it came with the product; only these are offered at the desk
 */
public record PageLanguage(String tag, String name, boolean shipped) {}
