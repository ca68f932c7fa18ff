/** All SQL of receipts. */
@NullMarked
package vn.motcua.receipt.store;

import org.jspecify.annotations.NullMarked;
