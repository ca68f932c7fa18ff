/** Receipts follow the money. */
@NullMarked
package vn.motcua.payment.receipting;

import org.jspecify.annotations.NullMarked;
