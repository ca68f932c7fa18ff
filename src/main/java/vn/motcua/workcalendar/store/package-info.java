/** All SQL of the working calendar, and the calendars kept in memory. */
@NullMarked
package vn.motcua.workcalendar.store;

import org.jspecify.annotations.NullMarked;
