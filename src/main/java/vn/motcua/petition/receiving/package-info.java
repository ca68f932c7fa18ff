/** How petitions come in. */
@NamedInterface("use-cases")
@NullMarked
package vn.motcua.petition.receiving;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
