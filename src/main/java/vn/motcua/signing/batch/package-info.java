/** Signing many papers at once: each for itself, behind the scenes, with an outcome of its own. */
@NullMarked
package vn.motcua.signing.batch;

import org.jspecify.annotations.NullMarked;
