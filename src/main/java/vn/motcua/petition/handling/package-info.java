/** What an agency does with a petition until it is answered. */
@NamedInterface("use-cases")
@NullMarked
package vn.motcua.petition.handling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
