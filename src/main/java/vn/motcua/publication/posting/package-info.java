/** What officers say of their boards: posted, taken down, the head changed. */
@NamedInterface("use-cases")
@NullMarked
package vn.motcua.publication.posting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
