package vn.motcua.identity.web;

import vn.motcua.platform.web.piece.Problems;

/**
 * The form for a new password.
 *
 * @param action where the form is sent
 * @param forced whether the person may do nothing else before
 */
public record PasswordPage(String username, String action, boolean forced, Problems problems) {}
