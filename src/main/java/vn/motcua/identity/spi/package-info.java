/** What modules above must provide so that accounts may ask them. */
@NamedInterface("spi")
@NullMarked
package vn.motcua.identity.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
