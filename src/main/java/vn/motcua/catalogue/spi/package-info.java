/** What the catalogue asks of those above it. */
@NamedInterface("spi")
@NullMarked
package vn.motcua.catalogue.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
