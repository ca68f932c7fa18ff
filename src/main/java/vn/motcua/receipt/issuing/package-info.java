/** Receipts are issued, cancelled and replaced; what is owed is numbered. */
@NullMarked
package vn.motcua.receipt.issuing;

import org.jspecify.annotations.NullMarked;
