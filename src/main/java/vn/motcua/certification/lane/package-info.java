/** The counter's lane and the leaders' stack: taken in, signed, numbered, paid, handed back. */
@NamedInterface("use-cases")
@NullMarked
package vn.motcua.certification.lane;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
