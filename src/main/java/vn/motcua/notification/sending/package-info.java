/** Works off what waits to be sent, and sweeps what need not be kept. */
@NullMarked
package vn.motcua.notification.sending;

import org.jspecify.annotations.NullMarked;
