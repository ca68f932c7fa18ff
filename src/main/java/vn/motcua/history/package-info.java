/**
 * Past dossiers (hồ sơ cũ): facts about dossiers handled in older systems, taken over from files so
 * that figures go back to before this system.
 *
 * <p>A past dossier has no steps, no papers and no clock. What was still in hand is closed by a
 * later line of the same code or by somebody who says so. Other modules read {@code
 * history.past_dossier_read} and follow {@link vn.motcua.history.PastDossiersStored} and {@link
 * vn.motcua.history.PastDossiersLeaving}.
 */
@ApplicationModule(
    allowedDependencies = {
      "shared",
      "platform",
      "audit",
      "settings",
      "organisation",
      "organisation::shipped",
      "workcalendar",
      "workcalendar::engine",
      "workcalendar::shipped",
      "catalogue",
      "catalogue::shipped",
      "export"
    })
@NullMarked
package vn.motcua.history;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
