/** The first page of the desk: what waits, what is urgent, how the agency stands. */
@NullMarked
package vn.motcua.desk.home;

import org.jspecify.annotations.NullMarked;
