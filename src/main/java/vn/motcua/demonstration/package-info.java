/** A demonstration province with accounts and a few weeks of work; present only when asked for. */
@ApplicationModule(
    allowedDependencies = {
      "shared",
      "platform",
      "organisation",
      "identity",
      "workcalendar",
      "catalogue",
      "dossier"
    })
@NullMarked
package vn.motcua.demonstration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
