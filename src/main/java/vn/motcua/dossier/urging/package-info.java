/** Calls after a dossier (đôn đốc): taking them down and answering them in time. */
@NamedInterface("use-cases")
@NullMarked
package vn.motcua.dossier.urging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
