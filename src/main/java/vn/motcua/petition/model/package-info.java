/** What a petition is and what may become of it: plain Java. */
@NamedInterface("model")
@NullMarked
package vn.motcua.petition.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
