package vn.motcua.platform.web.frame;

import org.jspecify.annotations.Nullable;

/**
 * One place of the desk.
 *
 * @param labelKey message key of its name
 * @param icon name of a drawing in {@code img/icons.svg}
 * @param key the letter that opens it, or empty
 * @param count dossiers waiting there, as shown; null when the place holds none
 * @param late whether there are overdue dossiers among the counted
 * @param current whether this is the page shown
 */
public record NavigationItem(
    String labelKey,
    String url,
    String icon,
    String key,
    @Nullable String count,
    boolean late,
    boolean current) {}
