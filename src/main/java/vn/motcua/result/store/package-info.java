/** Keeps results, their story and the numbers of the books. */
@NullMarked
package vn.motcua.result.store;

import org.jspecify.annotations.NullMarked;
