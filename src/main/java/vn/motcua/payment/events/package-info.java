/** What happens to money, told in the transaction in which it happens. */
@NamedInterface("events")
@NullMarked
package vn.motcua.payment.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
