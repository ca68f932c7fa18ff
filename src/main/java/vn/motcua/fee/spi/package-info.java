/** What fees ask of those above them. */
@NamedInterface("spi")
@NullMarked
package vn.motcua.fee.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
