/** The accounts of agencies to which people transfer. */
@NamedInterface("account")
@NullMarked
package vn.motcua.payment.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
