/**
 * Devices that stand in an agency's offices for people to use by themselves (NĐ 309/2026/NĐ-CP lets
 * offices have kiosks): registered by somebody with the right, paired by a short code, revoked at
 * once. What people do at them belongs to other modules.
 */
@ApplicationModule(
    allowedDependencies = {"shared", "platform", "audit", "organisation", "identity"})
@NullMarked
package vn.motcua.kiosk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
