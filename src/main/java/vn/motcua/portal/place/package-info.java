/** The commune a citizen lives in, and the desk there. */
@NullMarked
package vn.motcua.portal.place;

import org.jspecify.annotations.NullMarked;
