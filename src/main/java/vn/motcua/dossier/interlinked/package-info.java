/** Interlinked groups: one request, several matters, each with its own agency and clock. */
@NamedInterface("use-cases")
@NullMarked
package vn.motcua.dossier.interlinked;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
