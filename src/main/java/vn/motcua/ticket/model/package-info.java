/** Tickets and how they are spoken of, as plain Java. */
@NullMarked
package vn.motcua.ticket.model;

import org.jspecify.annotations.NullMarked;
