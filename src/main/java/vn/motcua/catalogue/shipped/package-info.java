/** The procedures of the product's own list, for what works without a database. */
@NamedInterface("shipped")
@NullMarked
package vn.motcua.catalogue.shipped;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
