/** Invites people to rate, in the transaction in which they got their result. */
@NullMarked
package vn.motcua.satisfaction.asking;

import org.jspecify.annotations.NullMarked;
