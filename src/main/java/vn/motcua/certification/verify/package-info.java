/** What the register says of a print of a certified electronic copy. */
@NamedInterface("verify")
@NullMarked
package vn.motcua.certification.verify;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
