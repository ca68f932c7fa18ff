/** Taking dossiers in: checking, numbering, dating, accepting, refusing. */
@NamedInterface("use-cases")
@NullMarked
package vn.motcua.dossier.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
