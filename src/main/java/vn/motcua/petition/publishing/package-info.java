/** What everybody may read of petitions, and what those who sent them may. */
@NamedInterface("use-cases")
@NullMarked
package vn.motcua.petition.publishing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
