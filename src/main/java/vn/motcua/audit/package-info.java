/**
 * The append-only trail of everything done, written in the caller's transaction and sealed in
 * batches.
 */
@ApplicationModule(allowedDependencies = {"shared", "platform"})
@NullMarked
package vn.motcua.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
