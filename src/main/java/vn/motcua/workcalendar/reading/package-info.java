/** Reading the calendar of a year. */
@NullMarked
package vn.motcua.workcalendar.reading;

import org.jspecify.annotations.NullMarked;
