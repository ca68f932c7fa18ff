/** REST v1 of notices. */
@NullMarked
package vn.motcua.notice.api;

import org.jspecify.annotations.NullMarked;
