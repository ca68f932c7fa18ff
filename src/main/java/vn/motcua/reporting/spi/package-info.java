/** What modules above provide for the figures. */
@NamedInterface("spi")
@NullMarked
package vn.motcua.reporting.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
