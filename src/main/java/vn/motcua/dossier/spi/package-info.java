/** What modules above must provide so that dossiers may ask them. */
@NamedInterface("spi")
@NullMarked
package vn.motcua.dossier.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
