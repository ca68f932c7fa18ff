/** Accounts, roles with scope, sign-in and sessions. */
@ApplicationModule(allowedDependencies = {"shared", "platform", "audit", "organisation"})
@NullMarked
package vn.motcua.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
