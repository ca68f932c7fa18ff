/** The staff shell: home, worklists, reference pages, administration. */
@ApplicationModule(
    allowedDependencies = {
      "shared",
      "platform",
      "arrival",
      "audit",
      "organisation",
      "identity",
      "identity :: spi",
      "workcalendar",
      "catalogue",
      "history",
      "certification",
      "dossier",
      "dossier :: model",
      "filter",
      "notice",
      "petition",
      "signing :: tray"
    })
@NullMarked
package vn.motcua.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
