package vn.motcua.platform.web.piece;

/**
 * A word about the state of something; coloured only when it asks for or closes something.
 *
 * @param icon name of a drawing in {@code img/icons.svg}
 */
public record Status(Tone tone, String icon, String words) {}
