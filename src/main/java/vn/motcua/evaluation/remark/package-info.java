/** What is noted about one dossier. */
@NamedInterface("use-cases")
@NullMarked
package vn.motcua.evaluation.remark;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
