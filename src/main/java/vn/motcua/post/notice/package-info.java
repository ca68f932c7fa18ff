/** What the carrier says, and asking it. */
@NullMarked
package vn.motcua.post.notice;

import org.jspecify.annotations.NullMarked;
