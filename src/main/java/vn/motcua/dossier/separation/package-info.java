/** Whoever received a dossier does not decide it; small units may be exempted for a time. */
@NamedInterface("use-cases")
@NullMarked
package vn.motcua.dossier.separation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
