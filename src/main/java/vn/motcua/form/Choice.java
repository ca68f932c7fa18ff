package vn.motcua.form;

/**
 * One answer of a field of choices.
 *
 * @param value as typed and as kept in the document
 */
public record Choice(String value, Wording label) {}
