/** Tickets and how they are spoken of, as plain Java. */
@NamedInterface("model")
@NullMarked
package vn.motcua.ticket.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
