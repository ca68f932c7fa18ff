/** The result: numbered, sealed, handed over. */
@NamedInterface("use-cases")
@NullMarked
package vn.motcua.dossier.handover;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
