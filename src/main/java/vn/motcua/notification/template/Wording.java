package vn.motcua.notification.template;

/**
 * How a kind of message is worded in a language, with its places.
 *
 * @param title subject of the letter, heading in the app
 * @param body of the letter and in the app; an empty line parts paragraphs
 * @param brief what goes by SMS
 */
public record Wording(String title, String body, String brief) {}
