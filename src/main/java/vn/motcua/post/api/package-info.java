/** What the carrier's server sends to ours. */
@NullMarked
package vn.motcua.post.api;

import org.jspecify.annotations.NullMarked;
