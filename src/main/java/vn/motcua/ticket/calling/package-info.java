/** Counters call and serve them. */
@NullMarked
package vn.motcua.ticket.calling;

import org.jspecify.annotations.NullMarked;
