/** Pages: at the device, on the telephone, at the counter, in the hall. */
@NullMarked
package vn.motcua.ticket.web;

import org.jspecify.annotations.NullMarked;
