/**
 * The arithmetic of working time and deadlines: plain Java, no Spring, no SQL, no clock.
 *
 * <p>Moments are counted in whole minutes of Vietnam's clock, see {@link
 * vn.motcua.workcalendar.engine.LocalMinute}.
 */
@NamedInterface("engine")
@NullMarked
package vn.motcua.workcalendar.engine;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
