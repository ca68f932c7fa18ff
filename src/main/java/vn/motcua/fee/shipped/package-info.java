/** What the country laid down, shipped with the product. */
@NullMarked
package vn.motcua.fee.shipped;

import org.jspecify.annotations.NullMarked;
