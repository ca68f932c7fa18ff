/** Entering events into the accounts. */
@NullMarked
package vn.motcua.payment.booking;

import org.jspecify.annotations.NullMarked;
