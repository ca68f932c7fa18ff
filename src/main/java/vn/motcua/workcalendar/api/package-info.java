/** REST v1 of the working calendar. */
@NullMarked
package vn.motcua.workcalendar.api;

import org.jspecify.annotations.NullMarked;
