package vn.motcua.platform.web.failure;

import vn.motcua.shared.Actor;
import vn.motcua.shared.Permission;

/**
 * Somebody tried what they may not do; told to whoever keeps the trail.
 *
 * @param path without its query
 */
public record DeniedAttempt(Actor actor, Permission permission, String method, String path) {}
