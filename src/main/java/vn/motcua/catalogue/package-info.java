/**
 * Administrative procedures with versions, papers, fees, time limits per channel and internal
 * processes.
 */
@ApplicationModule(allowedDependencies = {"shared", "platform", "audit", "organisation"})
@NullMarked
package vn.motcua.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
