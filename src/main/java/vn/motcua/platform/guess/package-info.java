/** Keeps short secrets from being found by trying all of them. */
@NullMarked
package vn.motcua.platform.guess;

import org.jspecify.annotations.NullMarked;
