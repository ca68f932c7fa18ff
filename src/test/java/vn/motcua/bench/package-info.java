/** Measures the product; run by {@code ./motcua bench}. */
@NullMarked
package vn.motcua.bench;

import org.jspecify.annotations.NullMarked;
