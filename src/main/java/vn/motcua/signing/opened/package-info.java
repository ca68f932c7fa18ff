/** The keys people have opened for a session, and signing with them. */
@NamedInterface("opened")
@NullMarked
package vn.motcua.signing.opened;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
