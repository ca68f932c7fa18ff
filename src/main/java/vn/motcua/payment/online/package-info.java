/** Paying through a gateway or by transfer, and what is told of it. */
@NullMarked
package vn.motcua.payment.online;

import org.jspecify.annotations.NullMarked;
