/** What an agency declares, and what somebody else finds of it. */
@NamedInterface("use-cases")
@NullMarked
package vn.motcua.evaluation.declaring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
