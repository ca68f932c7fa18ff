/** Symbols of receipts and their stock of numbers. */
@NamedInterface("symbols")
@NullMarked
package vn.motcua.receipt.symbol;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
