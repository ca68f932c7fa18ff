/** Passing a whole desk on (bàn giao công việc): somebody leaves or moves, others take the work. */
@NamedInterface("use-cases")
@NullMarked
package vn.motcua.dossier.passing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
