package vn.motcua.platform.web.security;

import vn.motcua.shared.Actor;

/**
 * A signed-in person.
 *
 * @param mustChangePassword whether the only thing allowed now is to choose another password
 */
public record SignedIn(Actor actor, boolean mustChangePassword) {}
