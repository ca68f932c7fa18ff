/**
 * Conditions of lists that people keep under a name, share within their unit, and open a list with.
 * Stands below the lists themselves: what a condition means is theirs to say.
 */
@ApplicationModule(allowedDependencies = {"shared", "platform", "audit"})
@NullMarked
package vn.motcua.filter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
