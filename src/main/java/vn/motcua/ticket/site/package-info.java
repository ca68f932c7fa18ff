/** Pages of people who make an appointment. */
@NullMarked
package vn.motcua.ticket.site;

import org.jspecify.annotations.NullMarked;
