/** The country's calendar as the product ships it, for what works without a database. */
@NamedInterface("shipped")
@NullMarked
package vn.motcua.workcalendar.shipped;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
