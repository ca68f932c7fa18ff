package vn.motcua.platform.web.piece;

/**
 * Something wrong in a form.
 *
 * @param field name and id of the field; empty when it concerns the whole form
 */
public record Problem(String field, String words) {}
