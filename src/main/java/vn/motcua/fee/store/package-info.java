/** SQL of the schema {@code fee}. */
@NullMarked
package vn.motcua.fee.store;

import org.jspecify.annotations.NullMarked;
