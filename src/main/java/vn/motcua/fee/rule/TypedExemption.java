package vn.motcua.fee.rule;

/**
 * An exemption as it was typed.
 *
 * @param reach {@code PROCEDURES}, {@code FIELD} or {@code ALL}
 * @param procedures codes, between commas, blanks or line ends
 * @param channel name of a channel; empty = every way
 * @param ofEverybody whether nobody has to claim it
 */
public record TypedExemption(
    String name,
    String percent,
    String reach,
    String procedures,
    String field,
    String channel,
    boolean ofEverybody,
    String from,
    String to,
    TypedGround ground) {}
