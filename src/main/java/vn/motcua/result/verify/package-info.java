/** Prints tell whether they are what was signed. */
@NamedInterface("verify")
@NullMarked
package vn.motcua.result.verify;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
