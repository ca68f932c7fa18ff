/** What there is to wait for, and where. */
@NullMarked
package vn.motcua.ticket.setup;

import org.jspecify.annotations.NullMarked;
