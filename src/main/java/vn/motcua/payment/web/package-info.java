/** Pages on which people pay and say to which account. */
@NullMarked
package vn.motcua.payment.web;

import org.jspecify.annotations.NullMarked;
