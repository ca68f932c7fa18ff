/** What there is to wait for, and where. */
@NamedInterface("use-cases")
@NullMarked
package vn.motcua.ticket.setup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
