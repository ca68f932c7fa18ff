/** Working hours and days of agencies, and the only deadline arithmetic of the system. */
@ApplicationModule(
    allowedDependencies = {"shared", "platform", "audit", "organisation", "settings"})
@NullMarked
package vn.motcua.workcalendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
