/** A dossier from the counter to its result: intake, processing, return (NĐ 118/2025/NĐ-CP). */
@ApplicationModule(
    allowedDependencies = {
      "shared",
      "platform",
      "audit",
      "organisation",
      "identity",
      "workcalendar",
      "settings",
      "catalogue",
      "records",
      "signing",
      "scan",
      "filter",
      "export"
    })
@NullMarked
package vn.motcua.dossier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
