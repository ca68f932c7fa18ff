/** The port to payment platforms, and the adapter that speaks to one. */
@NamedInterface("gateway")
@NullMarked
package vn.motcua.payment.gateway;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
