/** Appointments by the hour: offered, made, moved, cancelled, come for, forgotten. */
@NamedInterface("use-cases")
@NullMarked
package vn.motcua.ticket.appointment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
