/** People take tickets. */
@NullMarked
package vn.motcua.ticket.taking;

import org.jspecify.annotations.NullMarked;
