/** What people with the right enter into calendars, and take back; each act on a ground. */
@NamedInterface("changes")
@NullMarked
package vn.motcua.workcalendar.change;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
