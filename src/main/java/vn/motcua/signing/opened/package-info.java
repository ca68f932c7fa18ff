/** The keys people have opened for a session, and signing with them. */
@NullMarked
package vn.motcua.signing.opened;

import org.jspecify.annotations.NullMarked;
