/** The paper behind a dossier: scanned at each hand-over, put away, handed over with minutes. */
@NamedInterface("use-cases")
@NullMarked
package vn.motcua.dossier.custody;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
