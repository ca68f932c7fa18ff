/** What officers, unit heads and leaders do with a dossier in between. */
@NamedInterface("use-cases")
@NullMarked
package vn.motcua.dossier.processing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
