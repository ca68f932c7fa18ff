/**
 * Words every module speaks: who acts, what they may do, and the ways a request can fail.
 *
 * <p>Plain Java only: no Spring, no SQL, no clock.
 */
@ApplicationModule(
    type = ApplicationModule.Type.OPEN,
    allowedDependencies = {})
@NullMarked
package vn.motcua.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
