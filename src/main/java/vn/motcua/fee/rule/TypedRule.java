package vn.motcua.fee.rule;

/**
 * A rule as it was typed, or stands in a line of a file.
 *
 * @param channel name of a channel; empty = every way
 * @param timing name of a case; empty = every case
 * @param formula {@code FOR_DOSSIER}, {@code FOR_EACH} or {@code BY_PAGES}
 * @param dong of the first two
 */
public record TypedRule(
    String procedure,
    String item,
    String channel,
    String timing,
    String formula,
    String dong,
    String firstPages,
    String firstDong,
    String laterDong,
    String mostDong,
    String from,
    String to,
    TypedGround ground) {}
