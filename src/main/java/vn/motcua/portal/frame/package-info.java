/** Puts the frame around the citizen's pages. */
@NullMarked
package vn.motcua.portal.frame;

import org.jspecify.annotations.NullMarked;
