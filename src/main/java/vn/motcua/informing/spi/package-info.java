/** What other modules may add to what people are told. */
@NamedInterface("spi")
@NullMarked
package vn.motcua.informing.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
