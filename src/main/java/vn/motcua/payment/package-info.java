/** Money owed, taken and given back for dossiers. */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package vn.motcua.payment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
