/** What parcels need from modules above. */
@NamedInterface("spi")
@NullMarked
package vn.motcua.post.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
