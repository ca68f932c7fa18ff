/** What the books say of a print of a receipt. */
@NamedInterface("verify")
@NullMarked
package vn.motcua.receipt.verify;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
