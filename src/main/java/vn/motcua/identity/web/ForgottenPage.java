package vn.motcua.identity.web;

import vn.motcua.platform.web.piece.Problems;

/**
 * Asking for a link to choose another password.
 *
 * @param asked whether it was just asked for
 * @param possible whether this system sends letters; else the page says whom to ask
 * @param minutes how long a link works
 */
public record ForgottenPage(
    String username, boolean asked, boolean possible, long minutes, Problems problems) {}
