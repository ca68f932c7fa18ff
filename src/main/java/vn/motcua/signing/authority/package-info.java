/** Whom we ask about certificates and time, and whom we believe. */
@NullMarked
package vn.motcua.signing.authority;

import org.jspecify.annotations.NullMarked;
