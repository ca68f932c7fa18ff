/** Changes of procedures typed on the desk; each makes a new version. */
@NamedInterface("use-cases")
@NullMarked
package vn.motcua.catalogue.change;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
