/** A submission while it is filled in. */
@NullMarked
package vn.motcua.submission.draft;

import org.jspecify.annotations.NullMarked;
