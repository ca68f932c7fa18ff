/**
 * The ground the modules stand on: the embedded database, pages and errors over HTTP, time, seeds,
 * idempotent requests, timed work, commands.
 *
 * <p>Technical only; it knows no word of the domain.
 */
@ApplicationModule(
    type = ApplicationModule.Type.OPEN,
    allowedDependencies = {"shared"})
@NullMarked
package vn.motcua.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
