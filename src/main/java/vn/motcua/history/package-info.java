/**
 * Past dossiers (hồ sơ cũ): facts about dossiers handled in older systems, taken over so that
 * figures reach back before this one.
 */
@ApplicationModule(
    allowedDependencies = {
      "shared",
      "organisation::shipped",
      "workcalendar",
      "workcalendar::engine",
      "workcalendar::shipped",
      "catalogue",
      "catalogue::shipped"
    })
@NullMarked
package vn.motcua.history;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
