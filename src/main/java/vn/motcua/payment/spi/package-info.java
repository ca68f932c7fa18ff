/** What other modules may provide to payments. */
@NamedInterface("spi")
@NullMarked
package vn.motcua.payment.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
