/** The units of a province as the product ships them, for what works without a database. */
@NamedInterface("shipped")
@NullMarked
package vn.motcua.organisation.shipped;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
