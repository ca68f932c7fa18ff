/** What people with the right enter into calendars, and take back; each act on a ground. */
@NullMarked
package vn.motcua.workcalendar.change;

import org.jspecify.annotations.NullMarked;
