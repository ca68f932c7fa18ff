/** All SQL of the module. */
@NullMarked
package vn.motcua.ticket.store;

import org.jspecify.annotations.NullMarked;
