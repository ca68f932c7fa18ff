/** What other modules tell the signing tray: the papers of theirs that wait for a signature. */
@NamedInterface("tray")
@NullMarked
package vn.motcua.signing.tray;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
