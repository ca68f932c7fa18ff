package vn.motcua.identity.web;

import org.jspecify.annotations.Nullable;
import vn.motcua.shared.Finding;

/**
 * The sign-in form as it is shown.
 *
 * @param next the page of the desk to go to afterwards
 * @param signedOut whether the person has just signed out
 */
public record SignInPage(
    String username, String next, boolean signedOut, @Nullable Finding refusal) {}
