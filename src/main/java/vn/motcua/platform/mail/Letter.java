package vn.motcua.platform.mail;

import java.util.Locale;

/**
 * A letter with a page beside the plain text.
 *
 * @param name who it is for, in one line
 * @param html the same as the text
 * @param id names the letter for good, in letters, digits and hyphens: a repeat is recognised by it
 */
public record Letter(
    String name,
    String address,
    String subject,
    String text,
    String html,
    String id,
    Locale language) {}
