/** The citizen's first page. */
@NullMarked
package vn.motcua.portal.home;

import org.jspecify.annotations.NullMarked;
