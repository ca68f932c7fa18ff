/** Asking the carrier, outside any transaction. */
@NullMarked
package vn.motcua.post.ordering;

import org.jspecify.annotations.NullMarked;
